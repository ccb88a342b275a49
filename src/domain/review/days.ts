/** Days of the calendar as `YYYY-MM-DD`, so that they sort as text and mean the same in every time zone. */

/**
 * Returns the day that lies a number of days later.
 *
 * @example
 * laterDay('2026-12-31', 1) // '2027-01-01'
 */
export function laterDay(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/** Tells whether a text is a day that the calendar has; 30 February is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && laterDay(text, 0) === text;
}
