/** A day as people of the page's language write it. */

/**
 * Writes a day with its weekday.
 *
 * @param day - `YYYY-MM-DD`.
 * @example longDay('2027-03-01') // 'Monday, 1 March 2027' in British English
 */
export function longDay(day: string): string {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
