/**
 * What people of an edition did before it went live: `content/launch.yaml`.
 *
 * The only place that says whether somebody asked a service about its numbers, so that a page can never say it wrongly.
 * Nothing in it names a person: a role and a day are enough to know whom to ask.
 */
import { z } from 'zod';
import { dayField, idField, textField, webAddressField } from '../content/fields.ts';

/** What came of asking: right as it stands, right after a correction, no answer, or wrong. */
export const callResults = ['confirmed', 'corrected', 'unanswered', 'wrong'] as const;

const roleField = textField.nullable().default(null);
const dayOrEmpty = dayField.nullable().default(null);

const callField = z.strictObject({
  by: textField.meta({ description: 'Role of the person who asked, never a name.' }),
  on: dayField.meta({ description: 'Day of the answer, or of the last try.' }),
  result: z.enum(callResults).meta({
    description: 'confirmed: right as it stands. corrected: right now. unanswered: nobody answered. wrong: taken out.',
  }),
});

/** One launch file. An empty field means that nobody has done it. */
export const launchSchema = z.strictObject({
  safeguardingLead: z
    .strictObject({
      role: roleField.meta({ description: 'Role of the one who answers for the safety of children, never a name.' }),
      reviewedOn: dayOrEmpty.meta({ description: 'Day on which that person had read every help page.' }),
    })
    .default({ role: null, reviewedOn: null }),
  lawyer: z
    .strictObject({
      role: roleField.meta({ description: 'Role of the lawyer, never a name.' }),
      reviewedOn: dayOrEmpty.meta({ description: 'Day on which what is said about the law had been read.' }),
      country: z
        .string()
        .regex(/^[a-z]{2}$/, 'use a two-letter country code in lower case')
        .nullable()
        .default(null)
        .meta({ description: 'Country whose law was looked at.' }),
    })
    .default({ role: null, reviewedOn: null, country: null }),
  nativeReaders: z
    .record(
      z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'use a BCP-47 tag such as "en" or "pt-BR"'),
      z.strictObject({ role: roleField, readOn: dayOrEmpty }),
    )
    .default({})
    .meta({ description: 'For each language: who read every page in their own first language, and when.' }),
  exit: z
    .strictObject({
      address: webAddressField.nullable().default(null).meta({ description: 'The address that was opened.' }),
      by: roleField.meta({ description: 'Role of the person who opened it in the country.' }),
      openedOn: dayOrEmpty,
    })
    .default({ address: null, by: null, openedOn: null }),
  calls: z
    .record(idField, z.record(z.string().min(1), callField))
    .default({})
    .meta({ description: 'By id of the service, then by contact as its file prints it, in quotes.' }),
});

export type Launch = z.infer<typeof launchSchema>;
export type Call = z.infer<typeof callField>;
