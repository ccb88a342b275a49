/** The course in one language: structure and words joined, with the questions that pages ask of it. */
import { trackIds, type CourseStructure, type CourseWords, type LessonMeta, type TrackId } from './schema.ts';

/** A lesson with its place in the course; `number` is what a reader sees, such as "1.2". */
export interface Lesson extends LessonMeta {
  readonly id: string;
  readonly moduleId: string;
  readonly number: string;
  readonly from: TrackId;
  readonly sensitive: boolean;
  /** What a receipt tells of it; read it through `tellsItems`. */
  readonly results: 'items' | 'done';
}

/** A module with its lessons in teaching order; no lessons means that it is still being written. */
export interface Module {
  readonly id: string;
  readonly slug: string;
  readonly hue: number;
  readonly number: number;
  readonly title: string;
  readonly blurb: string;
  readonly lessons: readonly Lesson[];
}

/** One of the three ways through the course. */
export interface Track {
  readonly id: TrackId;
  readonly ageFrom: number;
  /** Left out: no upper end. */
  readonly ageTo?: number | undefined;
  readonly name: string;
  readonly ages: string;
  readonly blurb: string;
}

/** The whole course in one language. */
export interface Course {
  readonly title: string;
  readonly claim: string;
  readonly description: string;
  readonly tracks: readonly Track[];
  readonly modules: readonly Module[];
}

/**
 * Joins structure, words and lessons to a course. Modules that the edition switched off are left out,
 * and keep their number, so that "4.2" means the same lesson in every edition.
 *
 * @param lessons - Front matter by lesson id; a lesson without one is left out.
 * @param switches - Module id to on or off; a module that is not named is on.
 */
export function buildCourse(
  structure: CourseStructure,
  words: CourseWords,
  lessons: Readonly<Record<string, LessonMeta>>,
  switches: Readonly<Record<string, boolean>> = {},
): Course {
  const modules = structure.modules.map((module, index) => ({
    id: module.id,
    slug: module.slug,
    hue: module.hue,
    number: index + 1,
    title: words.modules[module.id]?.title ?? module.id,
    blurb: words.modules[module.id]?.blurb ?? '',
    lessons: module.lessons.flatMap((place, position) => {
      const meta = lessons[place.id];
      return meta ? [{ ...meta, ...place, moduleId: module.id, number: `${index + 1}.${position + 1}` }] : [];
    }),
  }));
  return {
    title: words.title,
    claim: words.claim,
    description: words.description,
    tracks: structure.tracks.map((track) => ({ ...track, ...words.tracks[track.id] })),
    modules: modules.filter((module) => switches[module.id] !== false),
  };
}

/**
 * Tells whether a track may see what starts at another track.
 *
 * @example
 * mayMeet('explorers', 'navigators') // false
 * mayMeet('advocates', 'navigators') // true
 */
export function mayMeet(track: TrackId, from: TrackId): boolean {
  return trackIds.indexOf(from) <= trackIds.indexOf(track);
}

/** Returns the modules with only the lessons of one track. */
export function modulesOf(course: Course, track: TrackId): Module[] {
  return course.modules.map((module) => ({
    ...module,
    lessons: module.lessons.filter((lesson) => mayMeet(track, lesson.from)),
  }));
}

/** Returns all lessons of one track in teaching order. */
export function lessonsOf(course: Course, track: TrackId): Lesson[] {
  return modulesOf(course, track).flatMap((module) => module.lessons);
}

/** Returns the lesson after this one on the track, or undefined at the end. */
export function lessonAfter(course: Course, track: TrackId, lessonId: string): Lesson | undefined {
  const lessons = lessonsOf(course, track);
  const place = lessons.findIndex((lesson) => lesson.id === lessonId);
  return place < 0 ? undefined : lessons[place + 1];
}

/** Returns the module of a lesson. Throws when the course has no such module. */
export function moduleOf(course: Course, lesson: Lesson): Module {
  const module = course.modules.find((candidate) => candidate.id === lesson.moduleId);
  if (!module) throw new Error(`The course has no module "${lesson.moduleId}".`);
  return module;
}

/** Returns a track by its id. Throws when the course has no such track. */
export function trackOf(course: Course, id: TrackId): Track {
  const track = course.tracks.find((candidate) => candidate.id === id);
  if (!track) throw new Error(`The course has no track "${id}".`);
  return track;
}
