/**
 * Every kind of content file: where it lives and which schema it follows.
 *
 * One table, read by the Astro collections and by the content check, so that they cannot disagree.
 */
import type { z } from 'zod';
import { activitySchema } from '../activity/schema.ts';
import { castSchema } from '../cast/schema.ts';
import { courseStructureSchema, courseWordsSchema, lessonSchema } from '../course/schema.ts';
import { editorialSchema } from '../editorial/schema.ts';
import { glossarySchema } from '../glossary/schema.ts';
import { launchSchema } from '../launch/schema.ts';
import { uiSchema } from '../locale/schema.ts';
import { beforeAfterSchema, checkSchema, quizSchema } from '../quiz/schema.ts';
import { siteSchema } from '../site/schema.ts';
import { sourcesSchema } from '../source/schema.ts';
import {
  countrySchema,
  countryWordsSchema,
  platformSchema,
  platformWordsSchema,
  supportServiceSchema,
  supportWordsSchema,
} from '../support/schema.ts';
import { triageSchema, triageWordsSchema } from '../triage/schema.ts';
import { idField } from './fields.ts';
import { distressSchema } from '../support/distress-schema.ts';
import { helpWordsSchema } from '../support/help-words-schema.ts';
import { messagesSchema } from '../tools/messages-schema.ts';
import { pageSchema } from './page-schema.ts';
import { familySheetSchema } from './family-sheet-schema.ts';
import { schoolSheetSchema } from './school-sheet-schema.ts';
import { teachModuleSchema, teachWordsSchema } from '../teach/schema.ts';

/** Ids that were published and withdrawn: saved progress may still hold them, so they never come back. */
const retiredIdsSchema = idField.array();

/** One kind of content file. `pattern` is a glob below `content/`; `*` stands for one folder or file name. */
export interface ContentKind {
  readonly pattern: string;
  readonly schema: z.ZodType;
}

/** All kinds, by the name of their Astro collection; retired ids and editorial rules are for the check alone. */
export const contentKinds = {
  site: { pattern: 'site.yaml', schema: siteSchema },
  launch: { pattern: 'launch.yaml', schema: launchSchema },
  courseStructure: { pattern: 'shared/course.yaml', schema: courseStructureSchema },
  retiredIds: { pattern: 'shared/retired-ids.yaml', schema: retiredIdsSchema },
  sources: { pattern: 'shared/sources/*.yaml', schema: sourcesSchema },
  supportServices: { pattern: 'shared/support/*.yaml', schema: supportServiceSchema },
  countries: { pattern: 'shared/countries/*.yaml', schema: countrySchema },
  triage: { pattern: 'shared/triage.yaml', schema: triageSchema },
  platforms: { pattern: 'shared/platforms/*.yaml', schema: platformSchema },
  courseWords: { pattern: '*/course.yaml', schema: courseWordsSchema },
  cast: { pattern: '*/cast.yaml', schema: castSchema },
  ui: { pattern: '*/ui.yaml', schema: uiSchema },
  glossary: { pattern: '*/glossary.yaml', schema: glossarySchema },
  supportWords: { pattern: '*/support.yaml', schema: supportWordsSchema },
  countryWords: { pattern: '*/countries.yaml', schema: countryWordsSchema },
  platformWords: { pattern: '*/platforms.yaml', schema: platformWordsSchema },
  helpWords: { pattern: '*/help.yaml', schema: helpWordsSchema },
  messages: { pattern: '*/messages.yaml', schema: messagesSchema },
  triageWords: { pattern: '*/triage.yaml', schema: triageWordsSchema },
  distress: { pattern: '*/distress.yaml', schema: distressSchema },
  editorial: { pattern: '*/editorial.yaml', schema: editorialSchema },
  lessons: { pattern: '*/lessons/*/*.mdx', schema: lessonSchema },
  quizzes: { pattern: '*/quizzes/*.yaml', schema: quizSchema },
  checks: { pattern: '*/checks/*.yaml', schema: checkSchema },
  beforeAfter: { pattern: '*/before-after.yaml', schema: beforeAfterSchema },
  activities: { pattern: '*/activities/*.yaml', schema: activitySchema },
  pages: { pattern: '*/pages/*.mdx', schema: pageSchema },
  schools: { pattern: '*/schools/*.mdx', schema: schoolSheetSchema },
  families: { pattern: '*/families/*.mdx', schema: familySheetSchema },
  teachWords: { pattern: '*/teach.yaml', schema: teachWordsSchema },
  teachModules: { pattern: '*/teach/*.yaml', schema: teachModuleSchema },
} as const satisfies Record<string, ContentKind>;

export type ContentKindName = keyof typeof contentKinds;

/** What a valid file of a kind holds. */
export type ContentData<Name extends ContentKindName> = z.output<(typeof contentKinds)[Name]['schema']>;

/** A schema and what it finds, named here so that only schema files need to know the library. */
export type ContentSchema = z.ZodType;
export type SchemaIssue = z.core.$ZodIssue;
