/** What a page of the course is about, read off its address: a lesson, a module or a track. */
import { modulesOf, type Course, type Lesson, type Module, type Track } from '#domain/course/course.ts';
import type { Translator } from '#i18n/translator.ts';

/** A lesson page has all three, a module page no lesson, a map only the track; any other page has none. */
export interface PageSubject {
  readonly track?: Track | undefined;
  readonly module?: Module | undefined;
  readonly lesson?: Lesson | undefined;
}

/** Reads the subject off the parameters of the address. */
export function subjectOf(course: Course, params: Readonly<Record<string, string | undefined>>): PageSubject {
  const track = course.tracks.find((entry) => entry.id === params['track']);
  if (!track) return {};
  const module = modulesOf(course, track.id).find((entry) => entry.slug === params['module']);
  const lesson = module?.lessons.find((entry) => entry.id === params['lesson']);
  return { track, module, lesson };
}

/** Returns the line over the title of a page: number and age of a lesson, number of a module, ages of a track. */
export function kickerOf({ track, module, lesson }: PageSubject, course: Course, t: Translator): string | undefined {
  if (lesson) {
    const age = course.tracks.find((entry) => entry.id === lesson.from)?.ageFrom ?? 0;
    return `${lesson.number} · ${t('lesson.from', { age })}`;
  }
  if (module) return t('module.number', { number: module.number });
  return track && t('track.ages', { ages: track.ages });
}
