/** Activities as data: `content/<lang>/activities/<id>.yaml`. Each has a plain, a core and a stretch form. */
import { z } from 'zod';
import { moodIds, personIds } from '../cast/schema.ts';
import { activityFields, levelField, textField } from './shared-schema.ts';
import { judgingActivity } from './judging-schema.ts';
import { checklistActivity, planActivity } from './paper-schema.ts';
import { placingSchemas } from './placing-schema.ts';
import { scenarioActivity } from './scenario-schema.ts';
import { tasksActivity } from './tasks-schema.ts';

/** Two choices, whose looks and which expression, on a drawn face with its seam. */
const faceMixerActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('faceMixer'),
  actor: z.enum(personIds).meta({ description: 'Who really sits in front of the camera.' }),
  people: z.array(z.enum(personIds)).min(2).meta({ description: 'Whose looks can be laid over the actor.' }),
  moods: z.array(z.enum(moodIds)).min(2),
  says: textField.meta({ description: 'Line under the picture, with {looks} and {actor} for the two names.' }),
  tasks: z
    .array(z.strictObject({ level: levelField, prompt: textField, answer: textField }))
    .min(2)
    .meta({ description: 'Things to try and to answer; the answer is shown when asked for.' }),
});

/** One activity file. */
export const activitySchema = z.discriminatedUnion('kind', [
  ...placingSchemas,
  tasksActivity,
  scenarioActivity,
  judgingActivity,
  checklistActivity,
  planActivity,
  faceMixerActivity,
]);

export type FaceMixerActivity = z.infer<typeof faceMixerActivity>;
export type Activity = z.infer<typeof activitySchema>;
