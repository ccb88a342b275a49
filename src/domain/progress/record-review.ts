/** Notes which items come back, and what came of it. */
import type { Score } from '../quiz/grade.ts';
import { isDay } from '../review/days.ts';
import { afterMiss, afterReturn, type ReviewEntry } from '../review/schedule.ts';
import { entryOf, hasRoom } from './entry.ts';
import { isId, limits } from './limits.ts';
import type { Progress } from './progress.ts';

/** At a limit, or with an id or a day that is none, the progress stays the very same. */
function withEntry(progress: Progress, itemId: string, entry: ReviewEntry): Progress {
  const fits =
    isId(itemId) &&
    isId(entry.from) &&
    isDay(entry.due) &&
    entry.seen <= limits.seen &&
    hasRoom(progress.review, itemId, limits.review);
  return fits ? { ...progress, review: { ...progress.review, [itemId]: entry } } : progress;
}

/**
 * Returns the progress with an item that was not right in a quiz or a module check: it comes back tomorrow.
 *
 * @param from - Id of the lesson or the check.
 * @param today - Day of the learner, `YYYY-MM-DD`.
 */
export function recordMiss(progress: Progress, itemId: string, from: string, today: string): Progress {
  return isDay(today)
    ? withEntry(progress, itemId, afterMiss(entryOf(progress.review, itemId), from, today))
    : progress;
}

/**
 * Returns the progress after an item came back; the very same progress when nothing changes. An item that is not in
 * the schedule is not put there: it was erased meanwhile.
 */
export function recordReturn(progress: Progress, itemId: string, score: Score, today: string): Progress {
  const entry = entryOf(progress.review, itemId);
  if (!entry || !isDay(today)) return progress;
  const next = afterReturn(entry, score, today);
  return next === entry ? progress : withEntry(progress, itemId, next);
}
