/**
 * Ticks of checklists, each list under a key of its own: a JSON list of the ids of its points. There is no key unless
 * the learner asked for it, and none is left once they change their mind.
 */
import { areaInUse } from './area-in-use.ts';
import { read, write } from './areas.ts';

const keyOf = (list: string): string => `ticks-${list}`;

/** Returns the ids that were ticked, or undefined when nothing is kept. What cannot be read counts as no ticks. */
export function keptTicks(list: string): string[] | undefined {
  const text = read(areaInUse(), keyOf(list));
  if (text === null) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps the ids; returns whether that worked. */
export function keepTicks(list: string, ids: readonly string[]): boolean {
  return write(areaInUse(), keyOf(list), JSON.stringify(ids));
}

/** Takes a list off the device; returns whether that worked. */
export function forgetTicks(list: string): boolean {
  return write(areaInUse(), keyOf(list), null);
}
