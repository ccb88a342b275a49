/** Which pages a route makes: one for each language, track, module or lesson that there is. */
import { lessonsOf, moduleOf, modulesOf, type Lesson, type Module } from '#domain/course/course.ts';
import { printForms, type PrintForm } from '#domain/course/paths.ts';
import { trackIds, type TrackId } from '#domain/course/schema.ts';
import { getBeforeAfter, getCourse } from './course.ts';
import { getLanguageParams } from './site.ts';

/** Returns a page for each track of each language. */
export async function getTrackPaths() {
  const languages = await getLanguageParams();
  return languages.flatMap(({ param }) =>
    trackIds.map((track) => ({ params: { lang: param, track }, props: { track } })),
  );
}

/** Returns a page for each module that has lessons for a track. */
export async function getModulePaths() {
  const pages = [];
  for (const { lang, param } of await getLanguageParams()) {
    const course = await getCourse(lang);
    for (const track of trackIds) {
      for (const module of modulesOf(course, track).filter((entry) => entry.lessons.length > 0)) {
        pages.push({ params: { lang: param, track, module: module.slug }, props: { track, module } });
      }
    }
  }
  return pages;
}

/** Returns a page for each lesson of each track. */
export async function getLessonPaths() {
  const pages = [];
  for (const { lang, param } of await getLanguageParams()) {
    const course = await getCourse(lang);
    for (const track of trackIds) {
      for (const lesson of lessonsOf(course, track)) {
        const module = moduleOf(course, lesson).slug;
        pages.push({ params: { lang: param, track, module, lesson: lesson.id }, props: { track, lesson } });
      }
    }
  }
  return pages;
}

/** Returns a page for each track of each language that has the check before and after the course. */
export async function getBeforeAfterPaths() {
  const pages = [];
  for (const { lang, param } of await getLanguageParams()) {
    const checks = await getBeforeAfter(lang);
    if (!checks) continue;
    for (const track of trackIds) {
      pages.push({ params: { lang: param, track }, props: { track, pairs: checks.pairs } });
    }
  }
  return pages;
}

/** What a page that is made to be printed is about: a lesson, or a whole module where there is none. */
export interface PrintProps {
  readonly track: TrackId;
  readonly form: PrintForm;
  readonly module: Module;
  readonly lesson?: Lesson | undefined;
}

/** Returns a page for each form of each lesson, and of each module, of each track. */
export async function getPrintPaths() {
  const pages = [];
  for (const { lang, param } of await getLanguageParams()) {
    const course = await getCourse(lang);
    for (const track of trackIds) {
      for (const module of modulesOf(course, track).filter((entry) => entry.lessons.length > 0)) {
        for (const lesson of [...module.lessons, undefined]) {
          for (const form of printForms) {
            const part = lesson?.id ?? module.slug;
            const props: PrintProps = { track, form, module, lesson };
            pages.push({ params: { lang: param, track, part, form }, props });
          }
        }
      }
    }
  }
  return pages;
}
