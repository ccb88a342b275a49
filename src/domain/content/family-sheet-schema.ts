/** Sheets for families, one for each track: `content/<lang>/families/<track>.mdx`. */
import { z } from 'zod';
import { textField } from './fields.ts';

/** Front matter of a sheet. Its sources follow from the claims in its text. */
export const familySheetSchema = z.strictObject({
  title: textField.meta({ description: 'Heading of the sheet, on screen and on paper. Short.' }),
  lead: textField.meta({ description: 'One or two sentences under the title; also for search engines.' }),
  printPages: z
    .int()
    .positive()
    .default(1)
    .meta({ description: 'Most pages that it may fill when printed, on A4 and on Letter. Default 1.' }),
});

export type FamilySheetMeta = z.infer<typeof familySheetSchema>;
