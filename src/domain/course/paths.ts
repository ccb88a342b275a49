/** Addresses of pages, from the root of one language; the only place that knows how they are spelled. */
import type { Lesson, Module } from './course.ts';
import type { TrackId } from './schema.ts';

/** Pages with a fixed address, by the name that content links use (`page:about`). */
export const fixedPages = {
  home: '/',
  course: '/course/',
  about: '/about/',
  sources: '/sources/',
  search: '/search/',
  glossary: '/glossary/',
  progress: '/progress/',
  privacy: '/privacy/',
  schools: '/schools/',
  teach: '/teach/',
  families: '/families/',
  // The teacher's desk: making an assignment, and reading what came back.
  assign: '/assign/',
  results: '/results/',
  // What a pupil opens; the assignment itself stands behind the # of the link. Short, since it stands in a QR code.
  assignment: '/a/',
  // Addresses of help pages say nothing to whoever sees them in a history.
  help: '/h/',
  safety: '/h/t/',
  state: '/h/d/',
  platforms: '/h/p/',
  messages: '/h/m/',
  log: '/h/e/',
  card: '/h/c/',
} as const;

export type FixedPage = keyof typeof fixedPages;

/** Stands for the country in the address of help for everybody whose country is not here. */
export const nowhere = '0';

/** Returns the address of a country's help; without a country, that of help for everywhere. */
export function countryPath(code: string = nowhere): string {
  return `/h/${code}/`;
}

/** Returns the address of a sheet for schools. */
export function sheetPath(id: string): string {
  return `${fixedPages.schools}${id}/`;
}

/** Pages behind the one page of a module's teacher pack. */
export const teachPages = ['plan', 'easy', 'exit', 'home'] as const;
export type TeachPage = (typeof teachPages)[number];

/** Returns the address of a module's teacher pack: of the one page that is enough, or of a page behind it. */
export function teachPath(module: Pick<Module, 'slug'>, page?: TeachPage): string {
  return `${fixedPages.teach}${module.slug}/${page ? `${page}/` : ''}`;
}

/** Returns the address of the teacher's view of a lesson, which is also its slides. */
export function teachLessonPath(track: TrackId, lesson: Pick<Lesson, 'id'>): string {
  return `${fixedPages.teach}lessons/${track}/${lesson.id}/`;
}

/** What can be printed of a lesson or a module. */
export const printForms = ['handout', 'quiz', 'answers', 'key'] as const;
export type PrintForm = (typeof printForms)[number];

/**
 * Returns the address of a page that is made to be printed.
 *
 * @param part - Id of a lesson, or slug of a module.
 */
export function printPath(track: TrackId, part: string, form: PrintForm): string {
  return `/print/${track}/${part}/${form}/`;
}

/** Returns the address of the families' sheet of a track. */
export function familyPath(track: TrackId): string {
  return `${fixedPages.families}${track}/`;
}

/** Returns the address of a page of the questions of help in a country, or for everywhere. */
export function triagePath(code: string | undefined, step: string): string {
  return `${countryPath(code)}${step}/`;
}

/** Returns the address of what a country's law says. */
export function countryLawPath(code: string): string {
  return `${countryPath(code)}l/`;
}

/** Returns the address of a track's map. */
export function trackPath(track: TrackId): string {
  return `/${track}/`;
}

/** Returns the address of the words that a track may meet. */
export function glossaryPath(track: TrackId): string {
  return track === 'explorers' ? fixedPages.glossary : `/${track}/glossary/`;
}

/** Returns the address of a module on a track. */
export function modulePath(track: TrackId, module: Pick<Module, 'slug'>): string {
  return `/${track}/${module.slug}/`;
}

/** Returns the address of a lesson on a track. */
export function lessonPath(track: TrackId, module: Pick<Module, 'slug'>, lesson: Pick<Lesson, 'id'>): string {
  return `/${track}/${module.slug}/${lesson.id}/`;
}

/** Parts of a lesson that are pages of their own. */
export type LessonPart = 'quiz' | 'short';

/** Returns the address of a part of a lesson. */
export function lessonPartPath(
  track: TrackId,
  module: Pick<Module, 'slug'>,
  lesson: Pick<Lesson, 'id'>,
  part: LessonPart,
): string {
  return `${lessonPath(track, module, lesson)}${part}/`;
}

/** Returns the address of a module's check. */
export function moduleCheckPath(track: TrackId, module: Pick<Module, 'slug'>): string {
  return `${modulePath(track, module)}check/`;
}

/** Returns the address of a group of sources: those of a module, or the others. */
export function sourceGroupPath(slug: string): string {
  return `${fixedPages.sources}${slug}/`;
}

/** Pages that each track has once. */
export type TrackPage = 'before' | 'after' | 'final-check' | 'review' | 'certificate';

/** Returns the address of a page of a track. */
export function trackPagePath(track: TrackId, page: TrackPage): string {
  return `${trackPath(track)}${page}/`;
}

/**
 * Returns the id of the lesson that an address leads to: its last folder. Other pages have no lesson by that name.
 *
 * @example
 * lessonIdIn('/kids/safe/explorers/real-edited-generated/what-is-a-deepfake/') // 'what-is-a-deepfake'
 */
export function lessonIdIn(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/**
 * Returns the full path of a page on the host: base folder, language folder, page.
 * The default language has no folder.
 *
 * @param base - Starts and ends with a slash.
 * @example
 * hostPath('/kids/safe/', 'vi', 'en', '/about/') // '/kids/safe/vi/about/'
 */
export function hostPath(base: string, lang: string, defaultLang: string, page: string): string {
  const languageFolder = lang === defaultLang ? '' : `${lang}/`;
  return `${base}${languageFolder}${page.slice(1)}`;
}

/**
 * Returns the address of a page from the root of its language, and the language: undoes `hostPath`.
 *
 * @param base - Starts and ends with a slash.
 * @param langs - Languages of the edition; the first has no folder.
 * @example
 * pageAt('/kids/safe/', ['en', 'vi'], '/kids/safe/vi/about/') // { lang: 'vi', page: '/about/' }
 */
export function pageAt(base: string, langs: readonly string[], path: string): { lang: string; page: string } {
  const below = path.slice(base.length);
  const [defaultLang = '', ...others] = langs;
  const lang = others.find((tag) => below.startsWith(`${tag}/`));
  return lang ? { lang, page: below.slice(lang.length) } : { lang: defaultLang, page: `/${below}` };
}
