/** Where the items of a track stand, so that a page can bring one back without knowing its words. */
import { modulesOf, type Course } from '../course/course.ts';
import { lessonPartPath, moduleCheckPath } from '../course/paths.ts';
import type { TrackId } from '../course/tracks.ts';
import { moduleCheck, type ItemBank } from '../quiz/course-checks.ts';
import { itemsForTrack } from '../quiz/items-for-track.ts';
import type { Item } from '../quiz/schema.ts';

/** A page with items that come back. */
export interface ReviewPlace {
  readonly moduleId: string;
  /** Title of the lesson or, at a check, of the module. */
  readonly title: string;
  readonly isCheck: boolean;
  /** Address of the page, from the root of the language. */
  readonly path: string;
  /** Ids of items that may come by themselves. */
  readonly items: readonly string[];
  /** Ids of items from hard lessons, which come only when they are asked for. */
  readonly hard: readonly string[];
}

const idsOf = (items: readonly Item[]): string[] => items.map(({ id }) => id);

/** Lists the quizzes and module checks of a track that have items, in teaching order. */
export function reviewPlaces(course: Course, track: TrackId, bank: ItemBank): ReviewPlace[] {
  const places = modulesOf(course, track).flatMap((module) => {
    const quizzes = module.lessons.map((lesson): ReviewPlace => {
      const ids = idsOf(itemsForTrack(bank.quizzes[lesson.id] ?? [], track));
      const sorted = lesson.sensitive ? { items: [], hard: ids } : { items: ids, hard: [] };
      const path = lessonPartPath(track, module, lesson, 'quiz');
      return { moduleId: module.id, title: lesson.title, isCheck: false, path, ...sorted };
    });
    const sensitive = module.lessons.filter((lesson) => lesson.sensitive);
    const fromHard = new Set(sensitive.flatMap((lesson) => idsOf(bank.checks[lesson.id] ?? [])));
    const ids = idsOf(moduleCheck(module, track, bank));
    const check: ReviewPlace = {
      moduleId: module.id,
      title: module.title,
      isCheck: true,
      path: moduleCheckPath(track, module),
      items: ids.filter((id) => !fromHard.has(id)),
      hard: ids.filter((id) => fromHard.has(id)),
    };
    return [...quizzes, check];
  });
  return places.filter(({ items, hard }) => items.length + hard.length > 0);
}
