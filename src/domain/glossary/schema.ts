/** Terms and how this language explains them: `content/<lang>/glossary.yaml`. */
import { z } from 'zod';
import { trackIds } from '../course/schema.ts';
import { idField, textField } from '../content/fields.ts';

const termSchema = z.strictObject({
  term: textField.meta({ description: 'As it stands in a list.' }),
  explanation: textField.meta({ description: 'One or two sentences a ten-year-old understands.' }),
  from: z.enum(trackIds).default('explorers').meta({ description: 'Youngest track that may meet the term.' }),
});

/** One glossary file: a map from term id to term. */
export const glossarySchema = z.record(idField, termSchema);

export type Term = z.infer<typeof termSchema>;
