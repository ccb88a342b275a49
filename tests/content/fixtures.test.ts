/** Every kind of mistake is found, and told in the same words each time. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemCodes } from '../../src/domain/check/codes.ts';
import { parseTree } from '../../src/domain/check/parse-tree.ts';
import { runChecks } from '../../src/domain/check/run-checks.ts';
import { addSecondLanguage, asRawFiles, fixturesFolder, listFixtures, printFixture, validFiles } from './base-tree.ts';

/** Found without a fixture: by `check-dates.test.ts`, `launch.test.ts` and `garbage.test.ts`. */
const testedElsewhere = [
  'CHECK_DATE_DUE',
  'CHECK_DATE_OLD',
  'CHECK_DATE_FUTURE',
  'LAUNCH_UNFILLED',
  'LAUNCH_NOT_CALLED',
  'FILE_UNREADABLE',
];

describe('valid content', () => {
  test('has no problems in one language', () => {
    expect(runChecks(parseTree(asRawFiles(validFiles())))).toEqual([]);
  });

  test('has no problems in two languages', () => {
    const files = validFiles();
    addSecondLanguage(files);
    expect(runChecks(parseTree(asRawFiles(files)))).toEqual([]);
  });

  test('has no problems with the line ends of Windows', () => {
    const files = asRawFiles(validFiles()).map(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes).replaceAll('\n', '\r\n');
      return { path, bytes: new TextEncoder().encode(text) };
    });
    expect(runChecks(parseTree(files))).toEqual([]);
  });
});

describe('content with a mistake', () => {
  test.each(listFixtures())('%s', async (name) => {
    await expect(printFixture(name)).toMatchFileSnapshot(`${fixturesFolder}${name}/expected.txt`);
  });

  test.each(Object.keys(problemCodes).filter((code) => !testedElsewhere.includes(code)))('%s has a fixture', (code) => {
    const name = code.toLowerCase().replaceAll('_', '-');
    expect(readFileSync(`${fixturesFolder}${name}/expected.txt`, 'utf8')).toContain(`${code}  `);
  });
});
