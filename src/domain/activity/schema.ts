/** Activities as data: `content/<lang>/activities/<id>.yaml`. Each has a plain, a core and a stretch form. */
import { z } from 'zod';
import { moodIds, personIds } from '../cast/schema.ts';
import { idField, textField } from '../content/fields.ts';

const activityFields = {
  title: textField,
  intro: textField.meta({ description: 'What to do, in one to three sentences.' }),
};

const openTask = z.strictObject({
  prompt: textField.meta({ description: 'A task without one right answer.' }),
  sample: textField.meta({ description: 'One good answer, shown when asked for.' }),
});

/** Cards put in places along a line, from one end to the other. */
const lineActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('line'),
  places: z
    .array(z.strictObject({ id: idField, text: textField, hint: textField }))
    .min(2)
    .max(5)
    .meta({ description: 'Places on the line, in order.' }),
  cards: z
    .array(
      z.strictObject({
        id: idField,
        level: z.enum(['plain', 'core']).meta({ description: 'Plain cards come first; core adds the rest.' }),
        text: textField,
        place: idField,
        feedback: z.strictObject({ right: textField, wrong: textField }),
      }),
    )
    .min(4)
    .max(16),
  stretch: openTask,
});

/** Two choices, whose looks and which expression, on a drawn face with its seam. */
const faceMixerActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('faceMixer'),
  actor: z.enum(personIds).meta({ description: 'Who really sits in front of the camera.' }),
  people: z.array(z.enum(personIds)).min(2).meta({ description: 'Whose looks can be laid over the actor.' }),
  moods: z.array(z.enum(moodIds)).min(2),
  says: textField.meta({ description: 'Line under the picture, with {looks} and {actor} for the two names.' }),
  tasks: z
    .array(z.strictObject({ level: z.enum(['plain', 'core']), prompt: textField, answer: textField }))
    .min(2)
    .meta({ description: 'Things to try and to answer; the answer is shown when asked for.' }),
  stretch: openTask,
});

/** One activity file. */
export const activitySchema = z.discriminatedUnion('kind', [lineActivity, faceMixerActivity]);

export type LineActivity = z.infer<typeof lineActivity>;
export type FaceMixerActivity = z.infer<typeof faceMixerActivity>;
export type Activity = z.infer<typeof activitySchema>;
