/**
 * The open directory as others read it: the files below `/directory/v1/`, and the JSON Schema that describes them.
 *
 * Version 1 may gain fields. A field that changes its meaning or goes away makes a version 2 beside it.
 */
import { z } from 'zod';
import { dayField, idField, textField, webAddressField } from '../content/fields.ts';
import {
  countrySchema,
  countryWordsSchema,
  platformSchema,
  platformWordsSchema,
  supportServiceSchema,
  supportWordsSchema,
} from './schema.ts';

/** What stands at the top of every file. */
const top = {
  $schema: webAddressField.meta({ description: 'Address of this schema.' }),
  version: z.literal(1),
  license: webAddressField.meta({ description: 'Licence: CC BY 4.0. Name the edition, and keep the dates.' }),
  edition: z.strictObject({ name: textField, address: webAddressField }),
  builtOn: dayField.meta({ description: 'Day on which this copy was made. It is not the day of any check.' }),
};

const lang = z.string().meta({ description: 'Language of the words, BCP-47.' });
const country = z.string().regex(/^[a-z]{2}$/);

const serviceField = supportServiceSchema.extend({
  calledOn: dayField.optional().meta({
    description: 'Day by which people of the edition had confirmed all numbers with the service. Left out: not yet.',
  }),
});

const sourceField = z.strictObject({
  title: textField,
  publisher: textField,
  year: z.int().optional(),
  url: webAddressField,
  checkedOn: dayField.meta({ description: 'Day on which somebody last read it.' }),
});

/** Every kind of file, by the first part of its name. */
export const directoryFileSchemas = {
  services: z.strictObject({ ...top, services: z.record(idField, serviceField) }),
  countries: z.strictObject({
    ...top,
    countries: z.record(country, countrySchema),
    sources: z.record(idField, sourceField).meta({ description: 'Sources of what is said about the law.' }),
  }),
  platforms: z.strictObject({ ...top, platforms: z.record(idField, platformSchema) }),
  serviceWords: z.strictObject({ ...top, lang, ...supportWordsSchema.shape }),
  countryWords: z.strictObject({ ...top, lang, countries: countryWordsSchema }),
  platformWords: z.strictObject({ ...top, lang, platforms: platformWordsSchema }),
};

export type DirectoryFileKind = keyof typeof directoryFileSchemas;
export type DirectoryFile<Kind extends DirectoryFileKind> = z.output<(typeof directoryFileSchemas)[Kind]>;

/** Returns the JSON Schema (2020-12) of all files: each file is one of its forms. */
export function directoryJsonSchema(): Record<string, unknown> {
  const forms = Object.entries(directoryFileSchemas).map(([title, schema]) => schema.meta({ title }));
  return z.toJSONSchema(z.union(forms).meta({ title: 'Directory of help, version 1' })) as Record<string, unknown>;
}
