/** Activities that end on paper or on the device: a checklist to tick, a plan to fill in and print. */
import { z } from 'zod';
import { activityFields, idField, levelField, textField } from './shared-schema.ts';

/** Things to tick. */
export const checklistActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('checklist'),
  groups: z
    .array(
      z.strictObject({
        title: textField,
        points: z
          .array(
            z.strictObject({
              id: idField.meta({ description: 'Permanent: ticks are kept by it, if the learner wants that.' }),
              level: levelField,
              text: textField,
              how: textField.optional().meta({ description: 'How to do it, or why; opens on request.' }),
            }),
          )
          .min(1)
          .max(8),
      }),
    )
    .min(1)
    .max(5),
});

/** A form to fill in and print; nothing of it is kept. */
export const planActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('plan'),
  heading: textField.meta({ description: 'Title of the printed sheet.' }),
  fields: z
    .array(
      z.strictObject({
        id: idField,
        level: levelField,
        label: textField,
        hint: textField.optional(),
        lines: z.int().min(1).max(8).meta({ description: 'Height of the field, and of the empty lines on paper.' }),
        starters: z
          .array(textField)
          .max(6)
          .default([])
          .meta({ description: 'Beginnings or examples that a button puts into the field.' }),
      }),
    )
    .min(2)
    .max(10),
});

export type ChecklistActivity = z.infer<typeof checklistActivity>;
export type PlanActivity = z.infer<typeof planActivity>;
