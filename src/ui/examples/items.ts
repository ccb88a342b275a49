/** One small item of every interaction, for the sampler and for tests of the components. */
import type { Item } from '#domain/quiz/schema.ts';

const placed = { right: 'It belongs here.', wrong: 'It belongs somewhere else.' };

export const exampleItems: readonly Item[] = [
  {
    id: 'sample-choice',
    interaction: 'choice',
    objective: 'sample',
    prompt: 'A choice with one correct option',
    options: [
      { id: 'a', text: 'Correct', correct: true, feedback: 'This is the one.' },
      { id: 'b', text: 'Not correct', correct: false, feedback: 'The other one is.' },
    ],
  },
  {
    id: 'sample-multiple',
    interaction: 'multipleChoice',
    objective: 'sample',
    prompt: 'A choice with several correct options',
    options: [
      { id: 'a', text: 'Correct', correct: true, feedback: 'One of two.' },
      { id: 'b', text: 'Also correct', correct: true, feedback: 'The other of two.' },
      { id: 'c', text: 'Not correct', correct: false, feedback: 'Leave this one.' },
    ],
  },
  {
    id: 'sample-true-false',
    interaction: 'trueFalse',
    objective: 'sample',
    prompt: 'A statement that is true',
    correct: true,
    feedback: { true: 'It is.', false: 'It is, though.' },
  },
  {
    id: 'sample-order',
    interaction: 'order',
    objective: 'sample',
    prompt: 'Things with an order',
    options: ['First', 'Second', 'Third'].map((text) => ({ id: text.toLowerCase(), text, feedback: placed })),
  },
  {
    id: 'sample-match',
    interaction: 'match',
    objective: 'sample',
    prompt: 'Things with partners',
    targets: [
      { id: 'day', text: 'Day' },
      { id: 'night', text: 'Night' },
    ],
    options: [
      { id: 'sun', text: 'Sun', target: 'day', feedback: placed },
      { id: 'moon', text: 'Moon', target: 'night', feedback: placed },
    ],
  },
  {
    id: 'sample-groups',
    interaction: 'gapMatch',
    objective: 'sample',
    prompt: 'Things in groups',
    groups: [
      { id: 'fruit', text: 'Fruit' },
      { id: 'tool', text: 'Tool' },
    ],
    options: [
      { id: 'apple', text: 'Apple', group: 'fruit', feedback: placed },
      { id: 'hammer', text: 'Hammer', group: 'tool', feedback: placed },
      { id: 'pear', text: 'Pear', group: 'fruit', feedback: placed },
    ],
  },
  {
    id: 'sample-hotspot',
    interaction: 'hotspot',
    objective: 'sample',
    prompt: 'A place on a drawing',
    drawing: 'swap-portrait',
    alt: 'A portrait in two halves with a dashed line between them.',
    options: [
      { id: 'seam', text: 'The seam', at: [6, 3], correct: true, feedback: 'Here they meet.' },
      { id: 'corner', text: 'The corner', at: [2, 2], correct: false, feedback: 'Only background.' },
    ],
  },
];
