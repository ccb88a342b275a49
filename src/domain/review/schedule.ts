/**
 * When an item that was not right comes back: spaced retrieval practice.
 *
 * Spreading quiz practice over days helps memory far more than doing it all at once (Latimier, Peyre & Ramus, 2020,
 * doi 10.1007/s10648-020-09572-8). The same review found growing gaps no better than equal ones; ours grow because
 * the item then needs four visits and not thirty.
 */
import type { Score } from '../quiz/grade.ts';
import { laterDay } from './days.ts';

/** Days until an item comes back, one for each step. */
export const gaps = [1, 3, 7, 21] as const;

/** The step of an item that was right after the last gap: it has left. */
export const leftStep = gaps.length;

/** What is kept of one item that was not right once. */
export interface ReviewEntry {
  /** Id of the lesson or the check where it was not right. */
  readonly from: string;
  /** Which gap it waits out, from 0; `leftStep` once it has left. */
  readonly step: number;
  /** First day on which it may be asked, `YYYY-MM-DD`; of one that has left, the day it was due last. */
  readonly due: string;
  /** How often something was noted about it. It only grows, so that the newer of two notes is known. */
  readonly seen: number;
}

/** Entries by the id of their item. */
export type ReviewSchedule = Readonly<Record<string, ReviewEntry>>;

/** Tells whether an item has been right after every gap. */
export function hasLeft(entry: ReviewEntry): boolean {
  return entry.step >= leftStep;
}

/** Tells whether an item may be asked on a day. */
export function isDue(entry: ReviewEntry, today: string): boolean {
  return !hasLeft(entry) && entry.due <= today;
}

/** Returns the entry of an item that was not right, be it for the first time or again: it comes back the next day. */
export function afterMiss(entry: ReviewEntry | undefined, from: string, today: string): ReviewEntry {
  return { from, step: 0, due: laterDay(today, gaps[0]), seen: (entry?.seen ?? 0) + 1 };
}

/**
 * Returns the entry of an item that came back: right, it waits out the next gap or leaves; else it starts again.
 *
 * What is right before its day proves little, and two tabs may ask the same item: then the entry stays the very same.
 */
export function afterReturn(entry: ReviewEntry, score: Score, today: string): ReviewEntry {
  if (score !== 1) return afterMiss(entry, entry.from, today);
  if (!isDue(entry, today)) return entry;
  const step = entry.step + 1;
  const gap = gaps[step];
  return { ...entry, step, due: gap === undefined ? entry.due : laterDay(today, gap), seen: entry.seen + 1 };
}
