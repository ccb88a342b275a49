/** When a check counts as mastered. */
import type { QuizResult } from './result.ts';

/**
 * Share of items that have to be right, scaled 0 to 1.
 *
 * Four in five is the mark that mastery learning most often uses; what was not right can be tried again at once.
 */
export const masteryScore = 0.8;

/** Tells whether a check is mastered: all of it was gone through, and enough is right by now. */
export function isMastered(result: QuizResult): boolean {
  if (!result.complete || result.total === 0) return false;
  return (result.total - result.toRetry.length) / result.total >= masteryScore;
}
