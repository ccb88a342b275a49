/** Sources of claims: `content/shared/sources/<topic>.yaml`, a map from source id to source. */
import { z } from 'zod';
import { dayField, idField, textField, webAddressField } from '../content/fields.ts';

const sourceSchema = z.strictObject({
  title: textField,
  publisher: textField.meta({ description: 'Who stands behind it: journal, agency, paper, organisation.' }),
  year: z.int().min(1900).max(2100).optional().meta({ description: 'Year of publication, where it is known.' }),
  url: webAddressField,
  kind: z.enum(['study', 'survey', 'law', 'guidance', 'news', 'reference']),
  says: textField.meta({ description: 'What we take from it, in one sentence of our own, with its limits.' }),
  checkedOn: dayField.meta({ description: 'Day on which somebody last read the claim at the source.' }),
  lang: z.string().default('en').meta({ description: 'Language of the source, BCP-47. Default "en".' }),
});

/** One file of sources. */
export const sourcesSchema = z.record(idField, sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
