/** The course, its lessons and what belongs to them, in one language. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { buildCourse, type Course } from '#domain/course/course.ts';
import type { LessonMeta } from '#domain/course/schema.ts';
import type { ItemBank } from '#domain/quiz/course-checks.ts';
import type { Item } from '#domain/quiz/schema.ts';
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

/** Returns what a lesson gives to the check of its module; an edition may have none yet. */
export async function getCheck(lang: string, lessonId: string) {
  return (await getEntry('checks', `${lang}/checks/${lessonId}`))?.data ?? { items: [] };
}

/** Returns the items of all lessons of a course, for its checks. */
export async function getItemBank(lang: string, course: Course): Promise<ItemBank> {
  const quizzes: Record<string, Item[]> = {};
  const checks: Record<string, Item[]> = {};
  for (const { id } of course.modules.flatMap(({ lessons }) => lessons)) {
    quizzes[id] = (await getQuiz(lang, id)).items;
    checks[id] = (await getCheck(lang, id)).items;
  }
  return { quizzes, checks };
}

/** Returns the pairs of items of the check before and after the course; a translation may have none yet. */
export async function getBeforeAfter(lang: string) {
  return (await getEntry('beforeAfter', `${lang}/before-after`))?.data;
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
