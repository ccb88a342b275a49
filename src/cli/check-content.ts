/** `npm run check:content [folder]`: prints every problem of the content, and fails if there is an error. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { findUiKeys, type UsedUiKey } from '#domain/check/find-ui-keys.ts';
import { parseTree } from '#domain/check/parse-tree.ts';
import { printProblems } from '#domain/check/print-problems.ts';
import { runChecks } from '#domain/check/run-checks.ts';
import { readTree } from './read-tree.ts';

/** Lists the interface strings that the code asks for. The checks themselves only talk about such code. */
function readUsedUiKeys(folder: string): UsedUiKey[] {
  const sources = readTree(folder).filter(
    ({ path }) => /\.(astro|ts)$/.test(path) && !path.startsWith('domain/check/'),
  );
  return sources.flatMap(({ path, bytes }) => findUiKeys(new TextDecoder().decode(bytes), `${folder}/${path}`));
}

const folder = process.argv[2] ?? './content';
if (existsSync(folder)) {
  const files = readTree(folder);
  const root = relative('.', resolve(folder)).split(sep).join('/') || '.';
  // Another folder belongs to another edition, which this code knows nothing about.
  const usedUiKeys = root === 'content' && existsSync('src') ? { usedUiKeys: readUsedUiKeys('src') } : {};
  const problems = runChecks(parseTree(files, { root, ...usedUiKeys }));
  process.stdout.write(printProblems(problems, files.length));
  if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
} else {
  process.stderr.write(`The folder ${folder} does not exist.\nName the folder that holds site.yaml.\n`);
  process.exitCode = 1;
}
