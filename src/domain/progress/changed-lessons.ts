/** Says how much a file brought in. */
import { entryOf } from './entry.ts';
import type { Progress } from './progress.ts';
import { serializeProgress } from './serialize-progress.ts';

function textOf(progress: Progress, lessonId: string): string {
  const lesson = entryOf(progress.lessons, lessonId);
  return lesson ? serializeProgress({ version: 1, lessons: { [lessonId]: lesson } }) : '';
}

/** Returns the ids of the lessons of which something else is kept after than before. */
export function changedLessons(before: Progress, after: Progress): string[] {
  return Object.keys(after.lessons).filter((id) => textOf(before, id) !== textOf(after, id));
}
