/** `npm run check:launch [-- --day YYYY-MM-DD]`: lists what people still have to do before this edition goes live. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseTree } from '#domain/check/parse-tree.ts';
import { printProblems } from '#domain/check/print-problems.ts';
import { checkLaunch, isNeeded } from '#domain/launch/check-launch.ts';
import { dayAdvice, readDay } from './read-day.ts';
import { readTree } from './read-tree.ts';

const day = readDay(process.argv.slice(2));
if (day === undefined) {
  process.stderr.write(dayAdvice('check:launch'));
  process.exitCode = 1;
} else {
  const files = existsSync('./content') ? readTree('./content').filter(({ path }) => isNeeded(path)) : [];
  const { problems, elsewhere } = checkLaunch(parseTree(files), day);
  const others = `Services of other countries with numbers that nobody has asked about: ${elsewhere}. Their cards say so.\n`;
  const verdict = 'This edition is not ready to go live.\n';
  const parts = [printProblems(problems, files.length), elsewhere > 0 && others, problems.length > 0 && verdict];
  process.stdout.write(parts.filter(Boolean).join('\n'));
  if (problems.length > 0) process.exitCode = 1;
}
