/** Pages of prose such as "About": `content/<lang>/pages/<page>.mdx`. */
import { z } from 'zod';
import { textField } from './fields.ts';

/** Front matter of a page of prose. */
export const pageSchema = z.strictObject({
  title: textField,
  lead: textField.meta({ description: 'One or two sentences under the title; also for search engines.' }),
});

export type PageMeta = z.infer<typeof pageSchema>;
