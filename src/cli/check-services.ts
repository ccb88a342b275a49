/** `npm run check:services [-- --day YYYY-MM-DD]`: warns of facts that are due for a check, and fails for old ones. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { checkDates, datedFiles } from '#domain/check/check-dates.ts';
import { parseTree } from '#domain/check/parse-tree.ts';
import { printProblems } from '#domain/check/print-problems.ts';
import { dayField } from '#domain/content/fields.ts';
import { readTree } from './read-tree.ts';

/** Returns the day to judge by: the one of the command line, or today. */
function readDay(words: readonly string[]): string | undefined {
  if (words.length === 0) return new Date().toISOString().slice(0, 10);
  const [option, day, ...others] = words.flatMap((word) => word.split('='));
  return option === '--day' && others.length === 0 ? dayField.safeParse(day).data : undefined;
}

const day = readDay(process.argv.slice(2));
if (day === undefined) {
  process.stderr.write('The day cannot be read.\nWrite it as in: npm run check:services -- --day 2027-01-31\n');
  process.exitCode = 1;
} else {
  const files = existsSync('./content/shared') ? readTree('./content/shared') : [];
  const tree = parseTree(files.map((file) => ({ ...file, path: `shared/${file.path}` })));
  const problems = checkDates(tree, day);
  process.stdout.write(printProblems(problems, datedFiles(tree).length));
  if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
}
