/** How old the last check of a fact may be before it has to be looked at again. */

/** Fresh, due for another check, or too old to be shown without a warning. */
export type Freshness = 'fresh' | 'due' | 'old';

/** After more than this many months a check is due. */
const dueMonths = 6;

/** At this many months it is too old. */
const oldMonths = 12;

/** Adds calendar months; a day that the month lacks becomes its last day, as in 31 August → 28 February. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10);
}

/**
 * Tells how fresh a check is on a day.
 *
 * It stays fresh through the day six calendar months later, and is old from the day twelve later.
 *
 * @param assuredDate - Day of the last check, `YYYY-MM-DD`; a day in the future counts as fresh.
 * @param day - The day to judge by, `YYYY-MM-DD`.
 * @example
 * freshness('2026-01-15', '2026-07-15') // 'fresh'
 * freshness('2026-01-15', '2026-07-16') // 'due'
 * freshness('2026-01-15', '2027-01-15') // 'old'
 */
export function freshness(assuredDate: string, day: string): Freshness {
  if (day >= addMonths(assuredDate, oldMonths)) return 'old';
  return day > addMonths(assuredDate, dueMonths) ? 'due' : 'fresh';
}
