/** Astro's content collections: one for each kind of content file, with the schemas of the domain. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentKinds } from '#domain/content/kinds.ts';

/** A pattern that starts with `*` means a language folder, never `content/shared/`. */
function patternsOf(pattern: string): string[] {
  return pattern.startsWith('*/') ? [pattern, '!shared/**'] : [pattern];
}

function collectionOf<Name extends keyof typeof contentKinds>(name: Name) {
  const kind = contentKinds[name];
  return defineCollection({
    loader: glob({ base: './content', pattern: patternsOf(kind.pattern) }),
    schema: kind.schema as (typeof contentKinds)[Name]['schema'],
  });
}

export const collections = {
  site: collectionOf('site'),
  courseStructure: collectionOf('courseStructure'),
  sources: collectionOf('sources'),
  supportServices: collectionOf('supportServices'),
  countries: collectionOf('countries'),
  platforms: collectionOf('platforms'),
  courseWords: collectionOf('courseWords'),
  cast: collectionOf('cast'),
  ui: collectionOf('ui'),
  glossary: collectionOf('glossary'),
  supportWords: collectionOf('supportWords'),
  countryWords: collectionOf('countryWords'),
  platformWords: collectionOf('platformWords'),
  lessons: collectionOf('lessons'),
  quizzes: collectionOf('quizzes'),
  activities: collectionOf('activities'),
  pages: collectionOf('pages'),
};
