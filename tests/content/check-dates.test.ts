/** `check:services` judges every date by the day that it is given. */
import { describe, expect, test } from 'vitest';
import { checkDates, datedFiles } from '../../src/domain/check/check-dates.ts';
import { parseTree } from '../../src/domain/check/parse-tree.ts';
import { printProblems } from '../../src/domain/check/print-problems.ts';
import { asRawFiles, validFiles } from './base-tree.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function treeWith(changes: Readonly<Record<string, (text: string) => string>> = {}) {
  const files = validFiles();
  for (const [path, change] of Object.entries(changes)) {
    files.set(path, encode(change(new TextDecoder().decode(files.get(path)))));
  }
  return parseTree(asRawFiles(files));
}

describe('checkDates', () => {
  test('is silent up to six months after the check', () => {
    expect(checkDates(treeWith(), '2027-05-01')).toEqual([]);
  });

  test('warns after six months, for services, countries, platforms and sources', () => {
    const tree = treeWith();
    expect(printProblems(checkDates(tree, '2027-05-02'), datedFiles(tree).length)).toMatchInlineSnapshot(`
      "Warnings
      --------

      CHECK_DATE_DUE  content/shared/countries/vn.yaml:3
      The page of the country "vn" was last checked on 2026-11-01, more than six months ago.
      Look at its published page again, correct what has changed, and write the day on which you did.
      See docs/errors.md#check_date_due

      CHECK_DATE_DUE  content/shared/platforms/chatty.yaml:5
      The platform "chatty" was last checked on 2026-11-01, more than six months ago.
      Look at its published page again, correct what has changed, and write the day on which you did.
      See docs/errors.md#check_date_due

      CHECK_DATE_DUE  content/shared/sources/laws.yaml:7
      The source "image-law-2024" was last checked on 2026-11-01, more than six months ago.
      Look at its published page again, correct what has changed, and write the day on which you did.
      See docs/errors.md#check_date_due

      CHECK_DATE_DUE  content/shared/sources/studies.yaml:8
      The source "asking-2025" was last checked on 2026-11-01, more than six months ago.
      Look at its published page again, correct what has changed, and write the day on which you did.
      See docs/errors.md#check_date_due

      CHECK_DATE_DUE  content/shared/support/vn-emergency.yaml:6
      The service "vn-emergency" was last checked on 2026-11-01, more than six months ago.
      Look at its published page again, correct what has changed, and write the day on which you did.
      See docs/errors.md#check_date_due

      CHECK_DATE_DUE  content/shared/support/vn-helpline.yaml:12
      The service "vn-helpline" was last checked on 2026-11-01, more than six months ago.
      Look at its published page again, correct what has changed, and write the day on which you did.
      See docs/errors.md#check_date_due

      CHECK_DATE_DUE  content/shared/support/world-list.yaml:8
      The service "world-list" was last checked on 2026-11-01, more than six months ago.
      Look at its published page again, correct what has changed, and write the day on which you did.
      See docs/errors.md#check_date_due

      0 errors and 7 warnings in 7 files.
      "
    `);
  });

  test('fails at twelve months', () => {
    const problems = checkDates(treeWith(), '2027-11-01');
    expect(problems.map(({ severity }) => severity)).toEqual(Array.from({ length: 7 }, () => 'error'));
    expect(printProblems(problems.slice(0, 1), 1)).toMatchInlineSnapshot(`
      "Errors
      ------

      CHECK_DATE_OLD  content/shared/support/vn-emergency.yaml:6
      The service "vn-emergency" was last checked on 2026-11-01, twelve months ago or more, so it may send somebody to a dead number or page.
      Look at its published page again, correct what has changed, and write the day on which you did.
      See docs/errors.md#check_date_old

      1 error and 0 warnings in 1 file.
      "
    `);
  });

  test('warns of a check in the future', () => {
    const problems = checkDates(treeWith(), '2026-10-31');
    expect(printProblems(problems.slice(0, 1), 1)).toMatchInlineSnapshot(`
      "Warnings
      --------

      CHECK_DATE_FUTURE  content/shared/support/vn-emergency.yaml:6
      The service "vn-emergency" was checked on 2026-11-01, which is after 2026-10-31.
      Correct the day.
      See docs/errors.md#check_date_future

      0 errors and 1 warning in 1 file.
      "
    `);
  });

  test('leaves closed services alone', () => {
    const tree = treeWith({ 'shared/support/vn-helpline.yaml': (text) => `${text}status: closed\n` });
    const files = checkDates(tree, '2027-11-01').map(({ file }) => file);
    expect(files).not.toContain('content/shared/support/vn-helpline.yaml');
  });

  test('reports what it cannot read', () => {
    const tree = treeWith({ 'shared/support/vn-helpline.yaml': (text) => text.replace('"2026-11-01"', 'soon') });
    expect(checkDates(tree, '2026-11-02').map(({ code }) => code)).toEqual(['FIELD_VALUE']);
  });

  test('works without any of the folders', () => {
    expect(checkDates(parseTree([]), '2026-11-02')).toEqual([]);
  });
});
