/** Fields that several kinds of activity share. */
import { z } from 'zod';
import { personIds } from '../cast/schema.ts';
import { idField, textField } from '../content/fields.ts';
import { taskItemSchema } from '../quiz/schema.ts';

export const levelField = z
  .enum(['plain', 'core'])
  .meta({ description: 'Plain comes first and is enough for many; core adds the rest.' });

const openTask = z.strictObject({
  prompt: textField.meta({ description: 'A task without one right answer.' }),
  sample: textField.meta({ description: 'One good answer, shown when asked for.' }),
});

export const activityFields = {
  title: textField,
  intro: textField.meta({ description: 'What to do, in one to three sentences.' }),
  first: taskItemSchema.optional().meta({ description: 'One question before the activity itself.' }),
  stretch: openTask,
};

/** One line of a conversation: somebody of the cast, somebody else by name, or, with neither, the narrator. */
export const lineField = z.strictObject({
  who: z.enum(personIds).optional(),
  name: textField.optional().meta({ description: 'Name of somebody who is not one of the cast.' }),
  text: textField,
});

export const placedFeedbackField = z.strictObject({ right: textField, wrong: textField });

export type Line = z.infer<typeof lineField>;
export { idField, textField };
