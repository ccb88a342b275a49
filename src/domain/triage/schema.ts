/** The questions of help: `content/shared/triage.yaml` (ways and rules) and `content/<lang>/triage.yaml` (words). */
import { z } from 'zod';
import { idField, textField } from '../content/fields.ts';
import { supportKinds } from '../support/schema.ts';
import { ages, factNames, traces } from './facts.ts';

const codeField = z
  .string()
  .regex(/^[a-km-z]{1,2}$/, 'use one or two letters other than l; they stand in an address and say nothing')
  .meta({ description: 'Letters in the address. Permanent, and without a meaning.' });

/** When a line is said: each fact that is named must have one of the values. */
const whenField = z.strictObject({
  inPicture: z.array(z.enum(ages)).min(1).optional(),
  now: z.array(z.enum(ages)).min(1).optional(),
  there: z.array(z.enum(traces)).min(1).optional(),
});

const linesField = z.array(z.strictObject({ id: idField, when: whenField.optional() }));

/** Parts of a leaf, in the order of its page. */
export const leafParts = ['first', 'steps', 'happens', 'tell', 'avoid', 'cannot'] as const;

/** Pages that a leaf may lead to, by the name of their address. */
export const leafLinks = ['platforms', 'messages', 'log', 'card', 'schools', 'safety'] as const;

const situationField = z.strictObject({
  code: codeField,
  danger: z.boolean().default(false).meta({ description: 'Leads straight to people: nothing is asked.' }),
  sexual: z.boolean().default(false).meta({ description: 'About a sexual or very private picture.' }),
  self: z
    .boolean()
    .default(false)
    .meta({ description: 'The visitor is in the picture, so who was 18 in it is 18 now.' }),
  withoutVoice: z.boolean().default(false).meta({ description: 'Only people who can be reached without speaking.' }),
  asks: z.array(z.enum(factNames)).default([]),
  given: z
    .strictObject({ inPicture: z.enum(ages).optional(), now: z.enum(ages).optional() })
    .default({})
    .meta({ description: 'What is known without asking: a parent is an adult, the child in the picture is not.' }),
  people: z.array(z.enum(supportKinds)).min(1).meta({ description: 'Whom to talk to, most important kind first.' }),
  doors: z.array(z.enum(supportKinds)).default([]).meta({ description: 'Who can do something about it.' }),
  topic: z.enum(['pictures', 'scam']).default('pictures').meta({ description: 'What the doors must be about.' }),
  first: linesField.min(1),
  steps: linesField,
  happens: linesField.min(1),
  tell: linesField.min(1),
  avoid: linesField.min(1),
  cannot: linesField.min(1),
  goOn: z
    .strictObject({
      to: idField,
      inPicture: z.enum(ages).optional(),
      now: z.enum(ages).optional(),
    })
    .optional()
    .meta({ description: 'Situation that follows, with what is known already or is said here.' }),
  pages: z.array(z.enum(leafLinks)).default([]),
});

const questionField = z.strictObject({
  code: codeField,
  answers: z
    .array(z.strictObject({ id: idField, to: idField }))
    .min(2)
    .max(7)
    .meta({ description: 'Two to six answers and "unsure", each leading to a question or a situation.' }),
});

/** Ways of the questions, once for all languages. */
export const triageSchema = z.strictObject({
  start: idField.meta({ description: 'The first question: whether somebody is safe.' }),
  talk: idField.meta({ description: 'The situation behind "talk to a person now".' }),
  questions: z.record(idField, questionField),
  situations: z.record(idField, situationField),
});

const answersField = z.record(idField, textField);

/** Words of the questions in one language. */
export const triageWordsSchema = z.strictObject({
  questions: z.record(
    idField,
    z.strictObject({
      text: textField.meta({ description: 'One plain sentence.' }),
      hint: textField.optional(),
      answers: answersField,
    }),
  ),
  facts: z.strictObject({
    inPicture: z.strictObject({ text: textField, hint: textField.optional(), answers: answersField }),
    now: z.strictObject({ text: textField, hint: textField.optional(), answers: answersField }),
    there: z.strictObject({ text: textField, hint: textField.optional(), answers: answersField }),
  }),
  situations: z.record(
    idField,
    z.strictObject({
      title: textField.meta({ description: 'Heading of the leaf. Calm, short, says nothing shameful.' }),
      keywords: z.array(textField).default([]).meta({ description: 'Words that people type, for the search.' }),
      goOn: textField.optional().meta({ description: 'Words of the link to what follows.' }),
    }),
  ),
  lines: z.record(idField, textField).meta({ description: 'Sentences of the leaves, by id.' }),
  neverSay: z
    .array(textField)
    .meta({ description: 'Words that no page of help may hold, such as advice to tell parents.' }),
});

export type Triage = z.infer<typeof triageSchema>;
export type Situation = Triage['situations'][string];
export type TriageWords = z.infer<typeof triageWordsSchema>;
export type LeafPart = (typeof leafParts)[number];
export type LeafLink = (typeof leafLinks)[number];
