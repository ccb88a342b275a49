/** What is kept of one quiz as it reads now. */
import type { Tries } from '../quiz/result.ts';
import { entryOf } from './entry.ts';
import type { Progress } from './progress.ts';

/** Returns the tries of a quiz by item id; those of another version of it have another hash and stay out. */
export function triesOf(progress: Progress, lessonId: string, quizHash: string): Map<string, Tries> {
  const quizzes = entryOf(progress.lessons, lessonId)?.quizzes ?? {};
  return new Map(Object.entries(entryOf(quizzes, quizHash) ?? {}));
}
