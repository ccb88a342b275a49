/** What came out of a quiz: what was right at the first try, and what to look at again. */
import type { Score } from './grade.ts';

/** Scores of one item, one for each try, oldest first. */
export type Tries = readonly Score[];

/** The state of a quiz on one device. */
export interface QuizResult {
  /** Items in the quiz. */
  readonly total: number;
  /** Items that were checked at least once. */
  readonly answered: number;
  /** Items that were right at the first try. */
  readonly rightAtFirst: number;
  /** Ids of items that were checked and are not right yet, in quiz order. */
  readonly toRetry: readonly string[];
  /** Whether every item was checked. */
  readonly complete: boolean;
  /** Whether every item is right by now. */
  readonly allRight: boolean;
}

/** Sums up the tries of a quiz. Items that are not in the quiz are ignored. */
export function quizResult(itemIds: readonly string[], tries: ReadonlyMap<string, Tries>): QuizResult {
  const of = (id: string): Tries => tries.get(id) ?? [];
  const answered = itemIds.filter((id) => of(id).length > 0);
  const toRetry = answered.filter((id) => of(id).at(-1) !== 1);
  const complete = answered.length === itemIds.length;
  return {
    total: itemIds.length,
    answered: answered.length,
    rightAtFirst: itemIds.filter((id) => of(id)[0] === 1).length,
    toRetry,
    complete,
    allRight: complete && toRetry.length === 0,
  };
}
