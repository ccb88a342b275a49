/** Notes that a lesson is done. */
import { emptyLesson } from './empty-progress.ts';
import { entryOf, hasRoom } from './entry.ts';
import { isId, limits } from './limits.ts';
import type { Progress } from './progress.ts';

/** Tells whether a lesson is done. */
export function isDone(progress: Progress, lessonId: string): boolean {
  return entryOf(progress.lessons, lessonId)?.done ?? false;
}

/** Returns the progress with the lesson done; the very same progress when nothing changes. */
export function markDone(progress: Progress, lessonId: string): Progress {
  if (isDone(progress, lessonId)) return progress;
  if (!isId(lessonId) || !hasRoom(progress.lessons, lessonId, limits.lessons)) return progress;
  const lesson = entryOf(progress.lessons, lessonId) ?? emptyLesson;
  return { ...progress, lessons: { ...progress.lessons, [lessonId]: { ...lesson, done: true } } };
}
