/**
 * The checks of a course, put together for one track: one for each module, and one at the end.
 *
 * A hard lesson gives only items that its short version answers. Whoever skipped it, or read the short version, has the
 * same check as everybody else, and nothing on the page or in a score tells who skipped.
 */
import { mayMeet, type Course, type Lesson, type Module } from '../course/course.ts';
import type { TrackId } from '../course/tracks.ts';
import { itemsForTrack } from './items-for-track.ts';
import type { Item } from './schema.ts';
import { shuffled } from './shuffle.ts';
import { spread } from './spread.ts';

/** Items by the lesson they belong to: those of its quiz, and those it gives to the check of its module. */
export interface ItemBank {
  readonly quizzes: Readonly<Record<string, readonly Item[]>>;
  readonly checks: Readonly<Record<string, readonly Item[]>>;
}

/** Most items that a module check has. */
export const moduleCheckSize = 10;

/** Most items that the final check has. */
export const finalCheckSize = 20;

/** What the progress of checks is kept under; no lesson may have such an id. */
export const checkIds = {
  module: (moduleId: string): string => `check-${moduleId}`,
  final: (track: TrackId): string => `check-final-${track}`,
  before: 'check-before',
  after: 'check-after',
} as const;

function of(items: Readonly<Record<string, readonly Item[]>>, lesson: Lesson, track: TrackId): Item[] {
  return itemsForTrack(items[lesson.id] ?? [], track);
}

function lessonsFor(module: Module, track: TrackId): Lesson[] {
  return module.lessons.filter((lesson) => mayMeet(track, lesson.from));
}

/**
 * Returns the check of a module: as many items as the lessons' quizzes hold, up to ten, from all its lessons alike.
 * None of them stands in a lesson.
 */
export function moduleCheck(module: Module, track: TrackId, bank: ItemBank): Item[] {
  const lessons = lessonsFor(module, track);
  const inQuizzes = lessons.flatMap((lesson) => of(bank.quizzes, lesson, track)).length;
  return spread(
    lessons.map((lesson) => of(bank.checks, lesson, track)),
    Math.min(moduleCheckSize, inQuizzes),
  );
}

/**
 * Returns the final check of a track: up to twenty items from all modules alike. They were met before, in quizzes or,
 * for hard lessons, in module checks: what is asked is what stayed.
 */
export function finalCheck(course: Course, track: TrackId, bank: ItemBank): Item[] {
  const pools = course.modules.map((module) => {
    const lessons = lessonsFor(module, track).map((lesson) => {
      const items = of(lesson.sensitive ? bank.checks : bank.quizzes, lesson, track);
      return shuffled(items, `final/${lesson.id}`);
    });
    // Lesson by lesson in turn, so that the first few of a module come from as many lessons.
    const deepest = Math.max(0, ...lessons.map((pool) => pool.length));
    return Array.from({ length: deepest }, (_, depth) =>
      lessons.flatMap((pool) => pool.slice(depth, depth + 1)),
    ).flat();
  });
  return spread(pools, finalCheckSize);
}
