/** Joins what two devices know of one item that comes back. */
import { hasLeft, type ReviewEntry } from './schedule.ts';

/** Says how entries stand, the one that stays first: by each of these in turn, the smaller one. */
const order = [
  (entry: ReviewEntry): number => -entry.seen,
  // Asked once too often is better than never again.
  (entry: ReviewEntry): number => (hasLeft(entry) ? 1 : 0),
  (entry: ReviewEntry): string => entry.due,
  (entry: ReviewEntry): number => entry.step,
  (entry: ReviewEntry): string => entry.from,
] as const;

/** Returns the entry of which more is known; which side it is on does not matter. */
export function joinEntries(own: ReviewEntry, other: ReviewEntry): ReviewEntry {
  for (const rank of order) {
    const [left, right] = [rank(own), rank(other)];
    if (left !== right) return left < right ? own : other;
  }
  return own;
}
