/**
 * Quizzes as data: `content/<lang>/quizzes/<lesson>.yaml`.
 *
 * Interactions carry the names of QTI 3 (choice, order, match, gapMatch, hotspot); `multipleChoice`
 * is its choice with cardinality multiple, `trueFalse` its choice between two fixed options.
 */
import { z } from 'zod';
import { idField, textField } from '../content/fields.ts';
import { trackIds } from '../course/tracks.ts';

const feedbackField = textField.meta({
  description: 'Why this is right, or what makes it tempting and where it goes wrong.',
});

const placedFeedbackField = z.strictObject({ right: feedbackField, wrong: feedbackField });

const optionField = z.strictObject({
  id: idField,
  text: textField,
  correct: z.boolean().default(false),
  feedback: feedbackField,
});

const objectiveField = {
  objective: idField.meta({ description: 'The objective of the lesson that this item checks.' }),
};

const itemFields = {
  id: idField.meta({ description: 'Permanent and unique over the whole course; never used again.' }),
  from: z
    .enum(trackIds)
    .optional()
    .meta({ description: 'Youngest track that gets the item, when it is about a block that younger ones do not see.' }),
  prompt: textField.meta({ description: 'The question, one clear task.' }),
};

const choiceItem = z.strictObject({
  ...itemFields,
  interaction: z.literal('choice'),
  options: z.array(optionField).min(2).max(6),
});

const multipleChoiceItem = z.strictObject({
  ...itemFields,
  interaction: z.literal('multipleChoice'),
  options: z.array(optionField).min(3).max(8),
});

const trueFalseItem = z.strictObject({
  ...itemFields,
  interaction: z.literal('trueFalse'),
  correct: z.boolean().meta({ description: 'Whether the prompt, a statement, is true.' }),
  feedback: z.strictObject({ true: feedbackField, false: feedbackField }),
});

const orderItem = z.strictObject({
  ...itemFields,
  interaction: z.literal('order'),
  options: z
    .array(z.strictObject({ id: idField, text: textField, feedback: placedFeedbackField }))
    .min(3)
    .max(7)
    .meta({ description: 'In the right order; the page shows them in another.' }),
});

const placeField = z.strictObject({ id: idField, text: textField });

const matchItem = z.strictObject({
  ...itemFields,
  interaction: z.literal('match'),
  targets: z.array(placeField).min(2).max(7),
  options: z
    .array(z.strictObject({ id: idField, text: textField, target: idField, feedback: placedFeedbackField }))
    .min(2)
    .max(7),
});

const gapMatchItem = z.strictObject({
  ...itemFields,
  interaction: z.literal('gapMatch'),
  groups: z.array(placeField).min(2).max(5),
  options: z
    .array(z.strictObject({ id: idField, text: textField, group: idField, feedback: placedFeedbackField }))
    .min(3)
    .max(12),
});

const hotspotItem = z.strictObject({
  ...itemFields,
  interaction: z.literal('hotspot'),
  drawing: idField.meta({ description: 'Name of a drawing in src/ui/drawings.' }),
  alt: textField.meta({ description: 'What the drawing shows, for those who cannot see it.' }),
  options: z
    .array(
      optionField.extend({
        at: z
          .tuple([z.int().min(1).max(12), z.int().min(1).max(12)])
          .meta({ description: 'Column and row of the mark on a grid of 12 by 12, from the start and the top.' }),
      }),
    )
    .min(2)
    .max(6),
});

/** One scorable question of no lesson's objective: the task of an activity, or an item of the check before and after. */
export const taskItemSchema = z.discriminatedUnion('interaction', [
  choiceItem,
  multipleChoiceItem,
  trueFalseItem,
  orderItem,
  matchItem,
  gapMatchItem,
  hotspotItem,
]);

/** One scorable question that checks an objective. */
export const itemSchema = z.discriminatedUnion('interaction', [
  choiceItem.extend(objectiveField),
  multipleChoiceItem.extend(objectiveField),
  trueFalseItem.extend(objectiveField),
  orderItem.extend(objectiveField),
  matchItem.extend(objectiveField),
  gapMatchItem.extend(objectiveField),
  hotspotItem.extend(objectiveField),
]);

/** `content/<lang>/quizzes/<lesson>.yaml`: the quiz of a lesson. */
export const quizSchema = z.strictObject({
  items: z.array(itemSchema).min(5).meta({ description: 'At least five; every objective is checked by one or more.' }),
});

/** `content/<lang>/checks/<lesson>.yaml`: what a lesson gives to the check of its module. */
export const checkSchema = z.strictObject({
  items: z
    .array(itemSchema)
    .min(1)
    .meta({ description: 'Other items than in the quiz; of a hard lesson, such as its short version can answer.' }),
});

/** `content/<lang>/before-after.yaml`: two parallel forms of one check, before the course and after it. */
export const beforeAfterSchema = z.strictObject({
  pairs: z
    .array(z.strictObject({ about: textField, before: taskItemSchema, after: taskItemSchema }))
    .length(8)
    .meta({ description: 'Two items each on the same thing and equally hard; `about` names the thing.' }),
});

export type ChoiceItem = z.infer<typeof choiceItem>;
export type MultipleChoiceItem = z.infer<typeof multipleChoiceItem>;
export type TrueFalseItem = z.infer<typeof trueFalseItem>;
export type OrderItem = z.infer<typeof orderItem>;
export type MatchItem = z.infer<typeof matchItem>;
export type GapMatchItem = z.infer<typeof gapMatchItem>;
export type HotspotItem = z.infer<typeof hotspotItem>;
export type TaskItem = z.infer<typeof taskItemSchema>;
export type Item = z.infer<typeof itemSchema>;
/** Items that are taken together: a quiz, a check. */
export interface Quiz {
  readonly items: readonly (Item | TaskItem)[];
}
export type BeforeAfter = z.infer<typeof beforeAfterSchema>;
