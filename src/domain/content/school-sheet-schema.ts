/** Sheets for the staff of a school: `content/<lang>/schools/<sheet>.mdx`. */
import { z } from 'zod';
import { textField } from './fields.ts';

/** Groups of sheets, in the order of the page that lists them. */
export const sheetGroups = ['roles', 'incidents', 'words', 'papers'] as const;

export type SheetGroup = (typeof sheetGroups)[number];

/** Front matter of a sheet. Its sources follow from the claims in its text. */
export const schoolSheetSchema = z.strictObject({
  title: textField.meta({ description: 'Heading of the sheet, on screen and on paper. Short.' }),
  lead: textField.meta({ description: 'One or two sentences under the title; also for search engines.' }),
  group: z.enum(sheetGroups).meta({
    description: 'What the sheet is: who does what, what happened, what to say, or a paper to fill in.',
  }),
  order: z.int().positive().meta({ description: 'Place among the sheets of its group, from 1.' }),
  printPages: z
    .int()
    .positive()
    .default(1)
    .meta({ description: 'Most pages that it may fill when printed, on A4 and on Letter. Default 1.' }),
});

export type SchoolSheetMeta = z.infer<typeof schoolSheetSchema>;
