/** Names of weekdays in a language. */

const order = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** A weekday by its first two letters in English. */
export type Weekday = (typeof order)[number];

/** 1 January 2024 was a Monday. */
function nameOf(day: Weekday, lang: string): string {
  const date = new Date(Date.UTC(2024, 0, 1 + order.indexOf(day)));
  return new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(date);
}

/**
 * Names weekdays; three or more in a row become a span.
 *
 * @example
 * weekdaysInWords(['mo', 'tu', 'we', 'sa'], 'en') // 'Mon–Wed, Sat'
 */
export function weekdaysInWords(days: readonly Weekday[], lang: string): string {
  const runs: Weekday[][] = [];
  for (const day of order.filter((candidate) => days.includes(candidate))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && order.indexOf(day) === order.indexOf(last) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => (run.length > 2 ? [[run[0], run.at(-1)]] : run.map((day) => [day])))
    .map((ends) => ends.map((day) => nameOf(day as Weekday, lang)).join('–'))
    .join(', ');
}
