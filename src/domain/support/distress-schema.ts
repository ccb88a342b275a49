/** Words that open help before any search result: `content/<lang>/distress.yaml`. */
import { z } from 'zod';
import { idField, textField } from '../content/fields.ts';
import { supportKinds } from './schema.ts';

/** One distress file. */
export const distressSchema = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        id: idField,
        title: textField.meta({ description: 'Heading of the card that opens, neutral and short.' }),
        lead: textField.meta({ description: 'One calm sentence under it.' }),
        kinds: z.array(z.enum(supportKinds)).min(1).meta({ description: 'Who is shown, most urgent first.' }),
        to: idField
          .optional()
          .meta({ description: 'Question or situation of shared/triage.yaml that goes on from here.' }),
        phrases: z
          .array(textField)
          .min(1)
          .meta({ description: 'What somebody may type, in lower case; also words we never use as our own.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Most urgent first: the first topic that matches is shown.' }),
});

export type Distress = z.infer<typeof distressSchema>;
