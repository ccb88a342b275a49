/** `npm run check:services [-- --day YYYY-MM-DD]`: warns of facts that are due for a check, and fails for old ones. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { checkDates, datedFiles } from '#domain/check/check-dates.ts';
import { parseTree } from '#domain/check/parse-tree.ts';
import { printProblems } from '#domain/check/print-problems.ts';
import { dayAdvice, readDay } from './read-day.ts';
import { readTree } from './read-tree.ts';

const day = readDay(process.argv.slice(2));
if (day === undefined) {
  process.stderr.write(dayAdvice('check:services'));
  process.exitCode = 1;
} else {
  const files = existsSync('./content') ? readTree('./content') : [];
  const tree = parseTree(files.filter(({ path }) => path.startsWith('shared/') || path === 'launch.yaml'));
  const problems = checkDates(tree, day);
  process.stdout.write(printProblems(problems, datedFiles(tree).length));
  if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
}
