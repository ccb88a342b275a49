/** What people still have to do before an edition goes live, and when a service counts as asked. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDates } from '#domain/check/check-dates.ts';
import { parseTree } from '#domain/check/parse-tree.ts';
import { printProblems } from '#domain/check/print-problems.ts';
import { calledOn, numbersOf } from '#domain/launch/calls.ts';
import { checkLaunch } from '#domain/launch/check-launch.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/launch/${name}`, 'utf8');
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

const service = (kind: string, area: string, number: string) => `name: Sample
kind: ${kind}
serviceArea: [${area}]
serves: { ages: all }
contacts:
  - { channel: phone, value: "${number}", confidence: verified }
  - { channel: web, value: "https://a.example/", confidence: verified }
confirmed: true
assuredDate: "2026-11-01"
checkedBy: editor
sources: [{ title: Page }]
`;

const site = `name: Sample
address: https://sample.example
languages:
  - { tag: en, name: English }
  - { tag: vi, name: Tiếng Việt }
defaultCountry: vn
exitAddress: https://weather.example/
contact: hello@sample.example
`;

const treeWith = (launch?: string) =>
  parseTree([
    file('site.yaml', site),
    ...(launch === undefined ? [] : [file('launch.yaml', launch)]),
    file('shared/countries/vn.yaml', 'emergency: vn-emergency\nservices: [vn-line]\nasOf: "2026-11-01"\n'),
    file('shared/support/vn-emergency.yaml', service('emergency', 'vn', '113')),
    file('shared/support/vn-line.yaml', service('childHelpline', 'vn', '111')),
    file('shared/support/everywhere.yaml', service('crisisLine', 'international', '+1 222')),
    file('shared/support/gb-line.yaml', service('childHelpline', 'gb', '0800')),
  ]);

describe('checkLaunch', () => {
  test('lists everything for an empty file, with place and remedy', () => {
    const { problems, elsewhere } = checkLaunch(treeWith(fixture('empty.yaml')), '2026-12-02');
    expect(printProblems(problems, 1)).toMatchInlineSnapshot(`
      "Errors
      ------

      LAUNCH_UNFILLED  content/launch.yaml:6
      No safeguarding lead has read the help pages of this edition.
      Let the person who answers for the safety of children read them, and write role and day.
      See docs/errors.md#launch_unfilled

      LAUNCH_UNFILLED  content/launch.yaml:11
      No lawyer has read what this edition says about the law of its country, "vn".
      Let a lawyer of that country read it, and write role, day and "country: vn".
      See docs/errors.md#launch_unfilled

      LAUNCH_UNFILLED  content/launch.yaml:17
      Nobody whose first language is "vi" has read the pages in it.
      Let somebody read every page, and write role and day under "vi".
      See docs/errors.md#launch_unfilled

      LAUNCH_UNFILLED  content/launch.yaml:18
      Nobody whose first language is "en" has read the pages in it.
      Let somebody read every page, and write role and day under "en".
      See docs/errors.md#launch_unfilled

      LAUNCH_UNFILLED  content/launch.yaml:23
      Nobody has opened the address of "Leave this page" in the country.
      Open it in the country, on a phone and on a school computer, and write address, role and day.
      See docs/errors.md#launch_unfilled

      LAUNCH_NOT_CALLED  content/launch.yaml:34
      Nobody has confirmed with "everywhere" within a year: "+1 222".
      Ask its office as CONTRIBUTING.md says under "Launch checklist". Then write it under "calls".
      See docs/errors.md#launch_not_called

      LAUNCH_NOT_CALLED  content/launch.yaml:34
      Nobody has confirmed with "vn-emergency" within a year: "113".
      Never call an emergency number to test it: ask the authority by its office line. Then write it under "calls".
      See docs/errors.md#launch_not_called

      LAUNCH_NOT_CALLED  content/launch.yaml:34
      Nobody has confirmed with "vn-line" within a year: "111".
      Ask its office as CONTRIBUTING.md says under "Launch checklist". Then write it under "calls".
      See docs/errors.md#launch_not_called

      8 errors and 0 warnings in 1 file.
      "
    `);
    expect(elsewhere).toBe(1);
  });

  test('is content with a filled file', () => {
    expect(checkLaunch(treeWith(fixture('filled.yaml')), '2026-12-02').problems).toEqual([]);
  });

  test('asks again after a year', () => {
    const { problems } = checkLaunch(treeWith(fixture('filled.yaml')), '2027-12-01');
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'LAUNCH_NOT_CALLED'));
  });

  test('wants the exit address that the edition has now', () => {
    const other = fixture('filled.yaml').replace('https://weather.example/', 'https://old.example/');
    expect(checkLaunch(treeWith(other), '2026-12-02').problems.map(({ what }) => what)).toEqual([
      'Somebody opened https://old.example/, but "Leave this page" leads to https://weather.example/.',
    ]);
  });

  test.each(['unanswered', 'wrong'])('does not count the result "%s"', (result) => {
    const launch = fixture('filled.yaml').replace('result: corrected', `result: ${result}`);
    expect(checkLaunch(treeWith(launch), '2026-12-02').problems.map(({ code }) => code)).toEqual(['LAUNCH_NOT_CALLED']);
  });

  test('says so when there is no file', () => {
    expect(checkLaunch(treeWith(), '2026-12-02').problems.map(({ code }) => code)).toEqual(['LAUNCH_UNFILLED']);
  });

  test('fails for a file that cannot be read', () => {
    const codes = checkLaunch(treeWith('calls: soon\n'), '2026-12-02').problems.map(({ code }) => code);
    expect(codes).toContain('FIELD_TYPE');
  });
});

describe('a service', () => {
  const phone = (value: string) => ({ channel: 'phone' as const, value });
  const call = (on: string, result: 'confirmed' | 'wrong' = 'confirmed') => ({ by: 'lead', on, result });

  test('has numbers where somebody has to ask', () => {
    expect(numbersOf([phone('1'), { channel: 'sms', value: '2' }, { channel: 'chat', value: 'x' }])).toEqual([
      '1',
      '2',
    ]);
  });

  test('counts as asked from the oldest answer, once all its numbers are confirmed', () => {
    const calls = { 1: call('2026-12-02'), 2: call('2026-12-01') };
    expect(calledOn([phone('1'), phone('2')], calls)).toBe('2026-12-01');
    expect(calledOn([phone('1'), phone('3')], calls)).toBeUndefined();
    expect(calledOn([phone('1')], { 1: call('2026-12-02', 'wrong') })).toBeUndefined();
    expect(calledOn([phone('1')])).toBeUndefined();
    expect(calledOn([{ channel: 'web', value: 'https://a.example/' }], calls)).toBeUndefined();
  });
});

describe('check:services', () => {
  test('lists answers that are getting old', () => {
    const due = checkDates(treeWith(fixture('filled.yaml')), '2027-06-02').filter(({ file }) =>
      file.endsWith('launch.yaml'),
    );
    expect(due.map(({ code, what }) => `${code} ${what}`)).toMatchInlineSnapshot(`
      [
        "CHECK_DATE_DUE The answer of "vn-emergency" about "113" was last checked on 2026-12-01, more than six months ago.",
        "CHECK_DATE_DUE The answer of "vn-line" about "111" was last checked on 2026-12-01, more than six months ago.",
        "CHECK_DATE_DUE The answer of "everywhere" about "+1 222" was last checked on 2026-12-01, more than six months ago.",
      ]
    `);
  });
});
