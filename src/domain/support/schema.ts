/**
 * The directory of help: `content/shared/support/<id>.yaml` (facts, once, for all languages) and
 * `content/<lang>/support.yaml` (the words about them).
 *
 * Field names follow Open Referral HSDS where it has a word (status, service area, assured date).
 */
import { z } from 'zod';
import { dayField, idField, textField, webAddressField } from '../content/fields.ts';

/** What a service does for somebody, in the order a list shows them. */
export const supportKinds = [
  'emergency',
  'childHelpline',
  'crisisLine',
  'adultSupport',
  'takedownTool',
  'hotline',
  'searchRemoval',
  'legalAid',
  'police',
  'regulator',
  'ownBehaviour',
  'directory',
  'guide',
] as const;

/** How to reach a service; `app` and `web` are addresses, the others numbers or names. */
export const channels = ['phone', 'sms', 'whatsapp', 'chat', 'email', 'web'] as const;

/** How sure we are of one contact. Nothing below `corroborated` may be in the data. */
export const confidences = ['verified', 'corroborated'] as const;

const weekday = z.enum(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'write the time as "09:00", in quotes');

/** Opening hours: always, or spans of weekdays with local times. */
const hoursField = z.union([
  z.literal('always'),
  z.array(z.strictObject({ days: z.array(weekday).min(1), from: clock, to: clock })).min(1),
]);

const contactField = z.strictObject({
  channel: z.enum(channels),
  value: z
    .string({ error: 'put the number in quotes, so that it keeps its zeros and signs' })
    .min(1)
    .meta({ description: 'Number, name or address exactly as the source prints it, in quotes.' }),
  confidence: z.enum(confidences).meta({
    description:
      'verified: seen in text of the organisation or an authority. corroborated: in two or more other places.',
  }),
  hours: hoursField.optional().meta({ description: 'Left out: not known.' }),
  free: z.boolean().optional().meta({ description: 'Whether contact costs nothing. Left out: not known.' }),
  note: idField.optional().meta({ description: 'Key of a note in support.yaml of each language.' }),
});

/** One service, facts only. */
export const supportServiceSchema = z.strictObject({
  name: textField.meta({ description: 'Name it gives itself; not translated.' }),
  kind: z.enum(supportKinds),
  serviceArea: z
    .array(z.string().regex(/^([a-z]{2}|international)$/, 'use "international" or a country code in lower case'))
    .min(1),
  serves: z.strictObject({
    ages: z.enum(['all', 'under18', 'over18']),
    people: z.enum(['all', 'women', 'womenAndChildren', 'men']).default('all'),
    now: z.enum(['under18', 'over18']).optional().meta({
      description: 'Removal tools only, where "ages" is the age in the picture: the age today, if it counts too.',
    }),
  }),
  needs: z.enum(['ownOriginal', 'file', 'link']).optional().meta({
    description: 'Removal tools: what one must have. ownOriginal: the picture on the device it was taken with.',
  }),
  url: webAddressField.optional().meta({ description: 'Official page. Left out where none is confirmed.' }),
  urlConfidence: z.enum(confidences).optional(),
  contacts: z.array(contactField).default([]),
  languages: z.array(z.string()).default([]).meta({ description: 'Languages spoken, BCP-47, as far as known.' }),
  about: z
    .array(z.enum(['pictures', 'scam']))
    .min(1)
    .optional()
    .meta({
      description: 'Where it takes reports of one thing only. Left out: of both.',
    }),
  linkEnough: z.boolean().optional().meta({ description: 'A web link is enough to report. Left out: not known.' }),
  needsScreenshot: z.boolean().optional().meta({ description: 'Asks for a screenshot. Left out: not known.' }),
  acceptsImageFromMinor: z
    .boolean()
    .default(false)
    .meta({ description: 'Official text says that the child itself may hand in the picture. Default false.' }),
  confirmed: z.boolean().meta({
    description: 'false: shown with the note that we could not fully confirm it (display "show-with-note").',
  }),
  status: z.enum(['active', 'closed']).default('active'),
  assuredDate: dayField.meta({ description: 'Day of the last check against a published page.' }),
  checkedBy: textField.meta({ description: 'Role of the person who checked, never a name.' }),
  sources: z
    .array(z.strictObject({ title: textField, url: webAddressField.optional(), date: z.string().optional() }))
    .min(1),
});

/** Words about the services in one language. */
export const supportWordsSchema = z.strictObject({
  services: z.record(
    idField,
    z.strictObject({
      name: textField.optional().meta({ description: 'Name in this language, where the own name does not explain.' }),
      what: textField.meta({ description: 'What it does, one or two sentences.' }),
      know: z.array(textField).default([]).meta({ description: 'What to know before; most important first.' }),
    }),
  ),
  notes: z.record(idField, textField).default({}).meta({ description: 'Notes at single numbers.' }),
});

/** A sentence about the law: where it stands, and since when it holds. */
const legalPointField = z.strictObject({
  id: idField.meta({ description: 'Key of its words in countries.yaml of each language.' }),
  sources: z.array(idField).min(1).meta({ description: 'Ids in content/shared/sources.' }),
  since: dayField.optional().meta({ description: 'Day on which it came into force. Left out: not known.' }),
});

/** `content/shared/countries/<cc>.yaml`: which services stand on the country's page, in order. */
export const countrySchema = z.strictObject({
  emergency: idField.meta({ description: 'The service entry with the emergency numbers.' }),
  services: z.array(idField).meta({ description: 'Other services of the country, most important first.' }),
  legalAidFirst: z.boolean().default(false).meta({
    description:
      'The law may be turned against somebody shown in a picture: legal aid or a helpline before the police.',
  }),
  law: z.array(legalPointField).default([]).meta({ description: 'What the law says; words in countries.yaml.' }),
  trouble: z.array(legalPointField).default([]).meta({ description: '"Could I get into trouble?", from facts only.' }),
  passOn: z.array(legalPointField).default([]).meta({ description: 'What services and schools must pass on.' }),
  asOf: dayField,
});

/** `content/<lang>/countries.yaml`: names of countries and remarks on their pages. */
export const countryWordsSchema = z.record(
  z.string().regex(/^[a-z]{2}$/),
  z.strictObject({
    name: textField,
    missing: z.array(textField).default([]),
    law: z.record(idField, textField).default({}),
    trouble: z.record(idField, textField).default({}),
    passOn: z.record(idField, textField).default({}),
  }),
);

/** `content/shared/platforms/<id>.yaml`: where a platform takes reports. */
export const platformSchema = z.strictObject({
  name: textField,
  group: z.enum(['app', 'search', 'store']).default('app'),
  reportUrl: webAddressField,
  confidence: z.enum(confidences),
  confirmed: z.boolean(),
  assuredDate: dayField,
  checkedBy: textField,
  sources: z
    .array(z.strictObject({ title: textField, url: webAddressField.optional(), date: z.string().optional() }))
    .min(1),
});

/** `content/<lang>/platforms.yaml`: the steps at each platform, in words. */
export const platformWordsSchema = z.record(
  idField,
  z.strictObject({
    steps: z.array(textField).min(1).meta({ description: 'Where the report is, and what to choose.' }),
    needs: textField.meta({ description: 'What the platform needs from the one who reports.' }),
    howLong: textField.meta({ description: 'How long it takes; where nothing is known, that is said.' }),
    refused: textField.meta({ description: 'What to do if the platform refuses or does not answer.' }),
    know: z.array(textField).default([]),
  }),
);

export type SupportKind = (typeof supportKinds)[number];
export type Channel = (typeof channels)[number];
export type Confidence = (typeof confidences)[number];
export type SupportService = z.infer<typeof supportServiceSchema>;
export type SupportWords = z.infer<typeof supportWordsSchema>;
export type Country = z.infer<typeof countrySchema>;
export type CountryWords = z.infer<typeof countryWordsSchema>[string];
export type Platform = z.infer<typeof platformSchema>;
export type PlatformWords = z.infer<typeof platformWordsSchema>[string];
