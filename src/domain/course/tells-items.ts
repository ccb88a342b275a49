/** What a receipt may tell a teacher about a lesson. */
import type { Lesson } from './course.ts';

/**
 * Tells whether single items of a lesson may be told. Of a hard lesson only "done" is, so that nobody can see who
 * skipped what; further lessons are named in `content/shared/course.yaml`.
 */
export function tellsItems(lesson: Pick<Lesson, 'results' | 'sensitive'>): boolean {
  return lesson.results === 'items' && !lesson.sensitive;
}
