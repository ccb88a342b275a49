/** Turns problems into the text that the command line shows. */
import { sortProblems, type Problem } from './problem.ts';

function printOne({ code, file, line, what, remedy }: Problem): string {
  return `${code}  ${file}:${line}\n${what}\n${remedy}\nSee docs/errors.md#${code.toLowerCase()}`;
}

function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}

/**
 * Prints errors, then warnings, then the count.
 *
 * @param fileCount - How many files were looked at.
 */
export function printProblems(problems: readonly Problem[], fileCount: number): string {
  const sorted = sortProblems(problems);
  const errors = sorted.filter((one) => one.severity === 'error');
  const warnings = sorted.filter((one) => one.severity === 'warning');
  const section = (title: string, list: readonly Problem[]) =>
    list.length === 0 ? [] : [`${title}\n${'-'.repeat(title.length)}`, ...list.map(printOne)];
  const files = count(fileCount, 'file');
  const total =
    sorted.length === 0
      ? `No problems in ${files}.`
      : `${count(errors.length, 'error')} and ${count(warnings.length, 'warning')} in ${files}.`;
  return [...section('Errors', errors), ...section('Warnings', warnings), total].join('\n\n') + '\n';
}
