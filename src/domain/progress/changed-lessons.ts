/** Says how much a file brought in. */
import { emptyProgress } from './empty-progress.ts';
import { entryOf } from './entry.ts';
import type { Progress } from './progress.ts';
import { serializeProgress } from './serialize-progress.ts';

function textOf(progress: Progress, lessonId: string): string {
  const lesson = entryOf(progress.lessons, lessonId);
  return lesson ? serializeProgress({ ...emptyProgress, lessons: { [lessonId]: lesson } }) : '';
}

function noteOf(progress: Progress, itemId: string): string {
  const entry = entryOf(progress.review, itemId);
  return entry ? serializeProgress({ ...emptyProgress, review: { [itemId]: entry } }) : '';
}

/**
 * Returns the ids of the lessons and checks of which something else is kept after than before: done, tries, or an item
 * that comes back.
 */
export function changedLessons(before: Progress, after: Progress): string[] {
  const changed = Object.keys(after.lessons).filter((id) => textOf(before, id) !== textOf(after, id));
  const items = Object.entries(after.review).filter(([id]) => noteOf(before, id) !== noteOf(after, id));
  return [...new Set([...changed, ...items.map(([, { from }]) => from)])];
}
