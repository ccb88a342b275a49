/** Days as two bytes, as they stand in links and receipts. */
import { isDay } from '../review/days.ts';

const first = Date.UTC(2026, 0, 1);
const dayLength = 86_400_000;

/** Most that two bytes hold: a day in the year 2205. */
const most = 0xffff;

/**
 * Returns a day as a number from 1, where 1 is 2026-01-01; 0 for no day.
 *
 * @throws When it is no day or not between 2026-01-01 and 2205-06-05.
 */
export function dayNumber(day: string | undefined): number {
  if (day === undefined) return 0;
  const number = isDay(day) ? (Date.parse(`${day}T00:00:00Z`) - first) / dayLength + 1 : 0;
  if (number < 1 || number > most) throw new RangeError(`"${day}" is no day that can be written.`);
  return number;
}

/** Undoes `dayNumber`. */
export function dayOfNumber(number: number): string | undefined {
  return number === 0 ? undefined : new Date(first + (number - 1) * dayLength).toISOString().slice(0, 10);
}
