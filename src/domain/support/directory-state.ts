/** How well a part of the directory is looked after: counts for the page that shows it openly. */
import { freshness } from './freshness.ts';

/** What is counted of a service or a platform. */
export interface CheckedEntry {
  readonly name: string;
  readonly confirmed: boolean;
  readonly assuredDate: string;
  readonly calledOn?: string | undefined;
}

/** The state of some entries on a day. */
export interface DirectoryState {
  readonly entries: number;
  /** Day of the oldest check, `YYYY-MM-DD`; left out where there are no entries. */
  readonly oldest?: string | undefined;
  readonly confirmed: number;
  readonly unconfirmed: number;
  /** How many services confirmed all their numbers when people of the edition asked. */
  readonly asked: number;
  /** What has to be checked again, oldest first. */
  readonly due: readonly CheckedEntry[];
}

/**
 * Counts entries.
 *
 * @param day - The day to judge by, `YYYY-MM-DD`.
 */
export function stateOf(entries: readonly CheckedEntry[], day: string): DirectoryState {
  const byAge = entries.toSorted((a, b) => (a.assuredDate < b.assuredDate ? -1 : 1));
  const confirmed = entries.filter((entry) => entry.confirmed).length;
  return {
    entries: entries.length,
    oldest: byAge[0]?.assuredDate,
    confirmed,
    unconfirmed: entries.length - confirmed,
    asked: entries.filter(({ calledOn }) => calledOn !== undefined).length,
    due: byAge.filter(({ assuredDate }) => freshness(assuredDate, day) !== 'fresh'),
  };
}
