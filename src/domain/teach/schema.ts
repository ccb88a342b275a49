/**
 * What a teacher gets for each module, `content/<lang>/teach/<module>.yaml`, and what all modules share,
 * `content/<lang>/teach.yaml`. Plain texts: a line is a paragraph.
 */
import { z } from 'zod';
import { moodIds, personIds } from '../cast/schema.ts';
import { idField, textField } from '../content/fields.ts';
import { trackIds } from '../course/tracks.ts';

const textsField = z.array(textField).min(1);

/** One step of a lesson plan. */
const stepField = z.strictObject({
  minutes: z.int().min(1).max(45),
  title: textField.meta({ description: 'A few words.' }),
  do: textField.meta({ description: 'What the teacher and the class do.' }),
  say: textField.optional().meta({ description: 'Words to say, ready to be read aloud; without quotation marks.' }),
});

/** Steps of 45 minutes; their sum is checked. */
const lessonStepsField = z
  .array(stepField)
  .min(3)
  .max(8)
  .refine((steps) => steps.reduce((sum, { minutes }) => sum + minutes, 0) === 45, 'the minutes must add up to 45');

const frameworkIdField = idField.meta({ description: 'Id of a framework in teach.yaml.' });

/** `content/<lang>/teach/<module>.yaml`. */
export const teachModuleSchema = z.strictObject({
  core: idField.meta({ description: 'Lesson that the plan for 45 minutes is about; every track has it.' }),
  aims: textsField.max(4).meta({ description: 'What pupils can do afterwards, for adults.' }),
  need: textsField.max(5).meta({ description: 'What to have at hand for the one page.' }),
  steps: lessonStepsField.meta({ description: 'The one page: 45 minutes, one core lesson, activity, exit ticket.' }),
  cut: textsField.max(4).meta({ description: 'How to cut it to 35 minutes.' }),
  second: z
    .strictObject({
      lesson: idField.meta({ description: 'Second lesson, for 2 × 45 minutes; every track has it.' }),
      steps: lessonStepsField,
    })
    .optional()
    .meta({ description: 'The second 45 minutes; left out where the youngest track has one lesson.' }),
  tracks: z
    .record(z.enum(trackIds), textField)
    .meta({ description: 'What changes with the age of the class, for each track.' }),
  prepare: textsField.max(6).meta({ description: 'What to prepare before the day.' }),
  safeguarding: textsField.max(6).meta({ description: 'Of this module; what holds for all stands in teach.yaml.' }),
  prompts: z
    .array(z.strictObject({ ask: textField, listen: textField.meta({ description: 'What to listen for.' }) }))
    .min(3)
    .max(6),
  bigClasses: textsField.max(6).meta({ description: 'With 40 pupils and no devices: pairs, cards, the board.' }),
  levels: z.strictObject({ support: textsField.max(4), core: textsField.max(4), stretch: textsField.max(4) }),
  easy: z
    .strictObject({
      title: textField,
      lines: z
        .array(
          z.strictObject({
            who: z.enum(personIds),
            mood: z.enum(moodIds).optional(),
            text: textField.meta({ description: 'One short sentence, or two.' }),
          }),
        )
        .min(4)
        .max(8),
    })
    .meta({ description: 'Picture and easy-read sheet for pupils, one page.' }),
  exit: z
    .array(
      z.strictObject({
        ask: textField,
        good: textField.meta({ description: 'What a good answer says, and what to do about a weak one.' }),
      }),
    )
    .min(2)
    .max(3)
    .meta({ description: 'Exit ticket: two or three questions about what was learnt, never about own experience.' }),
  letter: textsField.max(6).meta({ description: 'Letter home: aims, and how to ask. Nothing that marks a child.' }),
  script: textsField.max(6).meta({ description: 'To be read to parents or sent as a voice note, about a minute.' }),
  alignment: z
    .array(
      z.strictObject({
        framework: frameworkIdField,
        part: textField.meta({ description: 'Which area, strand or standard of the framework.' }),
        how: textField.meta({ description: 'What in this module works on it.' }),
      }),
    )
    .min(3)
    .max(8),
});

/** `content/<lang>/teach.yaml`: what holds for every module. */
export const teachWordsSchema = z.strictObject({
  lead: textField.meta({ description: 'One or two sentences under the title of the overview.' }),
  start: textsField.max(6).meta({ description: 'How to begin in ten minutes, step by step.' }),
  before: textsField.max(6).meta({ description: 'Before every lesson: safeguarding that holds for all modules.' }),
  disclosure: z
    .strictObject({ say: textsField.max(4), never: textsField.max(4), then: textsField.max(4) })
    .meta({ description: 'Disclosure card: words to say when a pupil tells, what never to do, what to do next.' }),
  limits: textsField.max(6).meta({ description: 'What results and receipts prove, and what they do not.' }),
  letter: z.strictObject({
    greeting: textField,
    date: textField.meta({ description: 'Sentence about the day of the lesson, with a blank to fill in by hand.' }),
    ask: textField.meta({ description: 'How to ask the school.' }),
    help: textField.meta({ description: 'Where help is; {address} is the address of the help page.' }),
    closing: textField,
  }),
  frameworks: z.record(
    idField,
    z.strictObject({
      name: textField,
      about: textField.meta({ description: 'What it is, in one sentence.' }),
      source: idField.optional().meta({ description: 'Source that the names of its parts stand on.' }),
      fromMemory: z.boolean().default(false).meta({ description: 'Not found in a source; marked so on the page.' }),
    }),
  ),
});

export type TeachModule = z.infer<typeof teachModuleSchema>;
export type TeachStep = TeachModule['steps'][number];
export type TeachWords = z.infer<typeof teachWordsSchema>;
