/** Adds a checked answer. */
import type { Score } from '../quiz/grade.ts';
import { emptyLesson } from './empty-progress.ts';
import { entryOf, hasRoom } from './entry.ts';
import { isId, limits } from './limits.ts';
import type { Progress } from './progress.ts';

/** Where a try belongs. */
export interface TryPlace {
  readonly lessonId: string;
  readonly quizHash: string;
  readonly itemId: string;
}

/** Returns the progress with one more try; at a limit, or with an id that is none, the progress as it was. */
export function recordTry(progress: Progress, place: TryPlace, score: Score): Progress {
  const { lessonId, quizHash, itemId } = place;
  const lesson = entryOf(progress.lessons, lessonId) ?? emptyLesson;
  const quiz = entryOf(lesson.quizzes, quizHash) ?? {};
  const tries = entryOf(quiz, itemId) ?? [];
  const fits =
    [lessonId, quizHash, itemId].every(isId) &&
    hasRoom(progress.lessons, lessonId, limits.lessons) &&
    hasRoom(lesson.quizzes, quizHash, limits.quizzes) &&
    hasRoom(quiz, itemId, limits.items) &&
    tries.length < limits.tries;
  if (!fits) return progress;
  const quizzes = { ...lesson.quizzes, [quizHash]: { ...quiz, [itemId]: [...tries, score] } };
  return { ...progress, lessons: { ...progress.lessons, [lessonId]: { ...lesson, quizzes } } };
}
