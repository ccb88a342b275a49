/** Astro's content collections: one for each kind of content file, with the schemas of the domain. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentKinds as kinds } from '#domain/content/kinds.ts';

/** Loads the files of a kind. A pattern that starts with `*` means a language folder, never `content/shared/`. */
function load({ pattern }: { pattern: string }) {
  return glob({ base: './content', pattern: pattern.startsWith('*/') ? [pattern, '!shared/**'] : [pattern] });
}

export const collections = {
  site: defineCollection({ loader: load(kinds.site), schema: kinds.site.schema }),
  launch: defineCollection({ loader: load(kinds.launch), schema: kinds.launch.schema }),
  courseStructure: defineCollection({ loader: load(kinds.courseStructure), schema: kinds.courseStructure.schema }),
  sources: defineCollection({ loader: load(kinds.sources), schema: kinds.sources.schema }),
  supportServices: defineCollection({ loader: load(kinds.supportServices), schema: kinds.supportServices.schema }),
  countries: defineCollection({ loader: load(kinds.countries), schema: kinds.countries.schema }),
  triage: defineCollection({ loader: load(kinds.triage), schema: kinds.triage.schema }),
  platforms: defineCollection({ loader: load(kinds.platforms), schema: kinds.platforms.schema }),
  courseWords: defineCollection({ loader: load(kinds.courseWords), schema: kinds.courseWords.schema }),
  cast: defineCollection({ loader: load(kinds.cast), schema: kinds.cast.schema }),
  ui: defineCollection({ loader: load(kinds.ui), schema: kinds.ui.schema }),
  glossary: defineCollection({ loader: load(kinds.glossary), schema: kinds.glossary.schema }),
  supportWords: defineCollection({ loader: load(kinds.supportWords), schema: kinds.supportWords.schema }),
  countryWords: defineCollection({ loader: load(kinds.countryWords), schema: kinds.countryWords.schema }),
  platformWords: defineCollection({ loader: load(kinds.platformWords), schema: kinds.platformWords.schema }),
  helpWords: defineCollection({ loader: load(kinds.helpWords), schema: kinds.helpWords.schema }),
  triageWords: defineCollection({ loader: load(kinds.triageWords), schema: kinds.triageWords.schema }),
  messages: defineCollection({ loader: load(kinds.messages), schema: kinds.messages.schema }),
  distress: defineCollection({ loader: load(kinds.distress), schema: kinds.distress.schema }),
  lessons: defineCollection({ loader: load(kinds.lessons), schema: kinds.lessons.schema }),
  quizzes: defineCollection({ loader: load(kinds.quizzes), schema: kinds.quizzes.schema }),
  checks: defineCollection({ loader: load(kinds.checks), schema: kinds.checks.schema }),
  beforeAfter: defineCollection({ loader: load(kinds.beforeAfter), schema: kinds.beforeAfter.schema }),
  activities: defineCollection({ loader: load(kinds.activities), schema: kinds.activities.schema }),
  pages: defineCollection({ loader: load(kinds.pages), schema: kinds.pages.schema }),
  schools: defineCollection({ loader: load(kinds.schools), schema: kinds.schools.schema }),
  families: defineCollection({ loader: load(kinds.families), schema: kinds.families.schema }),
  teachWords: defineCollection({ loader: load(kinds.teachWords), schema: kinds.teachWords.schema }),
  teachModules: defineCollection({ loader: load(kinds.teachModules), schema: kinds.teachModules.schema }),
};
