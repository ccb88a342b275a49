/** The course, its lessons and what belongs to them, in one language. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { buildCourse, type Course } from '#domain/course/course.ts';
import type { LessonMeta } from '#domain/course/schema.ts';
import { getLanguages, getSite } from './site.ts';

type LessonEntry = CollectionEntry<'lessons'>;

/** Last part of an entry's id: `en/lessons/m1/asking` gives `asking`. */
function nameOf(entry: { id: string }): string {
  return entry.id.split('/').at(-1) ?? entry.id;
}

function missing(what: string): never {
  throw new Error(`${what} is missing. Run \`npm run check:content\`.`);
}

/** Returns the lessons of a language by id. */
export async function getLessonEntries(lang: string): Promise<Map<string, LessonEntry>> {
  const entries = await getCollection('lessons', (entry) => entry.id.startsWith(`${lang}/`));
  return new Map(entries.map((entry) => [nameOf(entry), entry]));
}

/** Returns the course of a language. */
export async function getCourse(lang: string): Promise<Course> {
  const [site, structure, words, lessons] = await Promise.all([
    getSite(),
    getEntry('courseStructure', 'shared/course'),
    getEntry('courseWords', `${lang}/course`),
    getLessonEntries(lang),
  ]);
  if (!structure) missing('content/shared/course.yaml');
  if (!words) missing(`content/${lang}/course.yaml`);
  const metas: Record<string, LessonMeta> = {};
  for (const [id, entry] of lessons) metas[id] = entry.data;
  return buildCourse(structure.data, words.data, metas, site.modules);
}

/** Returns the quiz of a lesson. */
export async function getQuiz(lang: string, lessonId: string) {
  return (await getEntry('quizzes', `${lang}/quizzes/${lessonId}`))?.data ?? missing(`The quiz of "${lessonId}"`);
}

/** Returns an activity by its id. */
export async function getActivity(lang: string, id: string) {
  return (await getEntry('activities', `${lang}/activities/${id}`))?.data ?? missing(`The activity "${id}"`);
}

/** Returns the names of the drawn people in a language. */
export async function getCast(lang: string) {
  return (await getEntry('cast', `${lang}/cast`))?.data ?? missing(`content/${lang}/cast.yaml`);
}

/** Returns the terms of a language; an edition may have none yet. */
export async function getGlossary(lang: string) {
  return (await getEntry('glossary', `${lang}/glossary`))?.data ?? {};
}

/** Returns a page of prose. */
export async function getPage(lang: string, name: string) {
  return (await getEntry('pages', `${lang}/pages/${name}`)) ?? missing(`content/${lang}/pages/${name}.mdx`);
}

/** Returns the interface words of a language and of the default language. */
export async function getUiStrings(lang: string) {
  const [defaultLang = lang] = await getLanguages();
  const [own, fallback] = await Promise.all([getEntry('ui', `${lang}/ui`), getEntry('ui', `${defaultLang}/ui`)]);
  return { own: own?.data ?? {}, fallback: fallback?.data ?? missing(`content/${defaultLang}/ui.yaml`) };
}
