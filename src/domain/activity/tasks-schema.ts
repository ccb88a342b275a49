/** Tasks: questions one after the other, each with a drawn sample to read first. Myth or fact, timelines, panels. */
import { z } from 'zod';
import { taskItemSchema } from '../quiz/schema.ts';
import { exhibitSchema } from './exhibit-schema.ts';
import { activityFields, idField, levelField } from './shared-schema.ts';

export const tasksActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('tasks'),
  tasks: z
    .array(
      z.strictObject({
        level: levelField,
        exhibit: exhibitSchema.optional(),
        item: taskItemSchema,
        sources: z
          .array(idField)
          .default([])
          .meta({ description: 'Sources that the answer rests on, named below its feedback.' }),
      }),
    )
    .min(3)
    .max(10),
});

export type TasksActivity = z.infer<typeof tasksActivity>;
export type Task = TasksActivity['tasks'][number];
