/** The day that a check of dates judges by. */
import { dayField } from '#domain/content/fields.ts';

/** What to write where the day cannot be read. */
export function dayAdvice(command: string): string {
  return `The day cannot be read.\nWrite it as in: npm run ${command} -- --day 2027-01-31\n`;
}

/** Returns the day of the command line, today where it names none, or undefined where it cannot be read. */
export function readDay(words: readonly string[]): string | undefined {
  if (words.length === 0) return new Date().toISOString().slice(0, 10);
  const [option, day, ...others] = words.flatMap((word) => word.split('='));
  return option === '--day' && others.length === 0 ? dayField.safeParse(day).data : undefined;
}
