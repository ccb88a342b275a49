/** docs/errors.md explains every code that the checks can print, and no others. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problemCodes } from '../../src/domain/check/codes.ts';
import { problem } from '../../src/domain/check/problem.ts';
import { printProblems } from '../../src/domain/check/print-problems.ts';

const docs = readFileSync(fileURLToPath(new URL('../../docs/errors.md', import.meta.url)), 'utf8');
const sections = docs
  .split(/^### /m)
  .slice(1)
  .map((text) => ({ code: text.split('\n')[0] ?? '', text }));

describe('docs/errors.md', () => {
  test('has one heading for each code', () => {
    expect(sections.map(({ code }) => code).toSorted()).toEqual(Object.keys(problemCodes).toSorted());
  });

  test.each(sections)('$code: says what it means, shows an example and how to mend it', ({ code, text }) => {
    const severity = Object.entries(problemCodes).find(([name]) => name === code)?.[1];
    expect(text.includes('**Warning.**')).toBe(severity === 'warning');
    expect(text).toContain('```');
    expect(text).toContain('**How to mend it.**');
  });

  test('is linked by the anchor that its headings have', () => {
    const printed = printProblems([problem('FILE_NAME', 'a.yaml', 1, 'What.', 'Remedy.')], 1);
    expect(printed).toContain('See docs/errors.md#file_name');
  });
});
