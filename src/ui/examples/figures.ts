/** Figures with few and with many words, as authors write them, for the sampler page. */

/** The words of every figure start from these. */
const said = { caption: 'A caption says what to take along.', alt: 'A figure of the sampler.' };

export const stepsExamples = [
  { ...said, words: 'Stop | Look for the source', people: 'sari:curious minh' },
  { ...said, words: 'Stop | Look for the source | Ask somebody | Decide', people: 'sari:calm minh:curious' },
  {
    ...said,
    words:
      'Write down who, where and when | Tell an adult | Report it | Block the account | Rest | Look after yourself',
  },
] as const;

export const talkExamples = [
  { ...said, lines: 'sari:calm May I post this one? | minh:glad Yes, but not the other.' },
  {
    ...said,
    lines:
      'dewi:worried Somebody wants to pass on a picture of Leo. I do not know what to do. | dewi It is not even true. | amara:firm Then we say no. | ratna:calm And you are not alone with it: tell me, and I will talk to Leo’s parents.',
  },
] as const;

export const partsExamples = [
  { ...said, centre: 'One site', words: 'Hosting | Payments | Adverts' },
  { ...said, centre: 'A school that is ready', words: 'A plan | A person to ask | Time in class | Calm words' },
  {
    ...said,
    centre: 'One account',
    words: 'Name | Profile picture | List of friends and followers | School | Town | Hobbies | Old posts',
  },
  { ...said, centre: 'One site', words: 'Hosting | Payments | Adverts | Search | Links | Names | Members | Makers' },
] as const;

export const pairExamples = [
  {
    ...said,
    left: 'A surprise | It ends soon | Everybody will know',
    right: 'A secret | It never ends | Nobody may know',
    people: 'sari:glad leo:worried',
  },
  {
    ...said,
    left: 'What a setting can do | Keep strangers out of your friends list | Stop tags | Hide your town',
    right: 'What it cannot do | Call back a picture | Make up for a person who breaks a promise | Be your fault',
  },
] as const;

export const photoCluesExamples = [
  { ...said, words: 'School badge | House number | Street sign | Time on the clock | Face of a friend' },
] as const;
