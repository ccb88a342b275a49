/** Which items are asked on a day, and when the next ones come. */
import { hasLeft, isDue, type ReviewSchedule } from './schedule.ts';

/** Most items of one set: a few minutes. */
export const setSize = 8;

/** Returns the ids of the items that are due, those that wait longest first, up to a limit. */
export function dueItems(schedule: ReviewSchedule, today: string, limit: number = setSize): string[] {
  return Object.entries(schedule)
    .filter(([, entry]) => isDue(entry, today))
    .sort(([a, { due: left }], [b, { due: right }]) => (left === right ? (a < b ? -1 : 1) : left < right ? -1 : 1))
    .slice(0, limit)
    .map(([itemId]) => itemId);
}

/** Returns the first day after this one on which something is due, or undefined. */
export function nextDay(schedule: ReviewSchedule, today: string): string | undefined {
  const days = Object.values(schedule).filter((entry) => !hasLeft(entry) && entry.due > today);
  return days.map(({ due }) => due).sort()[0];
}

/** Returns the part of a schedule that is about some items. */
export function onlyOf(schedule: ReviewSchedule, itemIds: ReadonlySet<string>): ReviewSchedule {
  return Object.fromEntries(Object.entries(schedule).filter(([itemId]) => itemIds.has(itemId)));
}
