/** Judging: posts or statements that are true or made; decide, say how sure, and look up sources first if you like. */
import { z } from 'zod';
import { exhibitSchema } from './exhibit-schema.ts';
import { activityFields, idField, levelField, placedFeedbackField, textField } from './shared-schema.ts';

export const judgingActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('judging'),
  verdicts: z
    .strictObject({ true: textField, made: textField })
    .meta({ description: 'The two answers, such as "It is real" and "It is made".' }),
  order: z
    .strictObject({ followed: textField, other: textField })
    .optional()
    .meta({ description: 'Said about the order in which checks were opened: as they are listed, or another one.' }),
  cases: z
    .array(
      z.strictObject({
        id: idField,
        level: levelField,
        exhibit: exhibitSchema,
        checks: z
          .array(z.strictObject({ label: textField, text: textField }))
          .min(1)
          .max(4)
          .meta({ description: 'What one finds by looking it up, best first; each costs a step.' }),
        is: z.enum(['true', 'made']),
        feedback: placedFeedbackField,
      }),
    )
    .min(2)
    .max(12),
});

export type JudgingActivity = z.infer<typeof judgingActivity>;
export type JudgingCase = JudgingActivity['cases'][number];
