/** Sheets for schools: all are there, all lead to help, and none gives advice that hurts. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '../helpers/html.ts';
import { builds, pagesMatching, read } from '../helpers/site.ts';

const { folder, base } = builds[0];
const sheets = globSync('content/en/schools/*.mdx').map((file) => ({
  id: basename(file, '.mdx'),
  text: readFileSync(file, 'utf8').replace(/<\/?Claim[^>]*>/g, ''),
}));
const inGroup = (group: string) => sheets.filter(({ text }) => text.includes(`group: ${group}`));
const incidents = inGroup('incidents');

/** What a sheet advises: its text without "Do not" parts, and without the second column of its tables. */
function adviceOf(text: string): string {
  return text
    .replace(/^## (Do not|What we never do)\n[\s\S]*?(?=^## |$(?![\s\S]))/gm, '')
    .replace(/^(\|[^|]*\|)[^|]*\|$/gm, '$1');
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?:”])\s+|\n/).filter(Boolean);

const denial = /\b(no|not|never|nobody|nor|neither|without|nothing)\b/i;

/** An adult may keep pages that show themselves; the UK rule is told as one; the log and the letter are papers. */
const allowed = /show themselves|told never|printed page|sheets? to print/;

test('there are sheets for every role, incident, talk and paper', () => {
  expect(inGroup('roles').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['first-24-hours-head', 'first-24-hours-teacher', 'first-24-hours-counsellor']),
  );
  expect(incidents.map(({ id }) => id).toSorted()).toEqual([
    'adult-at-school',
    'copied-voice',
    'fake-not-sexual',
    'picture-at-risk',
    'private-picture',
    'pupil-made-it',
    'threat',
  ]);
  expect(inGroup('words').length).toBeGreaterThanOrEqual(2);
  expect(inGroup('papers').map(({ id }) => id).toSorted()).toEqual(['letter-to-parents', 'log', 'policy']);
});

describe.each(pagesMatching(folder, /^schools\//))('%s', (page) => {
  const main = /<main[\s\S]*<\/main>/.exec(read(folder, page))?.[0] ?? '';

  test('leads to help, and prints where it is found', () => {
    expect(valuesOf(main, 'a', 'href')).toContain(`${base}h/`);
    if (page !== 'schools/index.html') expect(main).toMatch(/class="print-only"[^>]*>[^<]*https:\/\/[^<]*\/h\//);
  });

  test('has the way out, and gives no number to call', () => {
    expect(read(folder, page)).toContain('<leave-page');
    expect(main).not.toMatch(/href="(tel|sms):/);
  });
});

test('the list of sheets leads to each of them', () => {
  const links = valuesOf(read(folder, 'schools/index.html'), 'a', 'href');
  expect(sheets.filter(({ id }) => !links.includes(`${base}schools/${id}/`))).toEqual([]);
});

describe.each(sheets)('the sheet $id', ({ text }) => {
  const advice = adviceOf(text);

  test('tells nobody to look at, keep or hand on a picture', () => {
    const said = sentencesOf(advice).filter((sentence) =>
      /\b(screenshots?|sav(e|ing)|film|forward|look at|confiscat\w*)\b/i.test(sentence),
    );
    expect(said.filter((sentence) => !denial.test(sentence) && !allowed.test(sentence))).toEqual([]);
  });

  test('brings nobody together, and names nobody', () => {
    const said = sentencesOf(advice).filter((sentence) =>
      /\b(mediat\w*|apolog\w*|meetings?|assembly|(?:the|both) families meet)\b/i.test(sentence),
    );
    expect(said.filter((sentence) => !denial.test(sentence))).toEqual([]);
  });

  test('promises nothing that it cannot keep, and sends nobody straight to the parents', () => {
    expect(advice).not.toMatch(/will not be in trouble|no trouble for you|you decide what happens|stays between us/i);
    expect(advice).not.toMatch(/\b(tell|call|inform|ring) (your|the|their|his|her) (parents|family|mother|father)/i);
  });
});

describe.each([...incidents, ...inGroup('roles').filter(({ id }) => id.startsWith('first-'))])(
  'the sheet $id holds the rules:',
  ({ text }) => {
    test.each([
      ['nobody looks', /\bnot look\b|nobody (at school )?looks|no phone is taken in order to look/i],
      ['no mediation', /no mediation|no meeting of families/i],
      ['the safeguarding lead is told', /safeguarding lead/i],
      ['what must be passed on is said', /(pass|passed) on/i],
      ['the police, where danger or rules say so', /\bpolice\b/i],
      ['danger comes first', /emergency number|send for help|crisis line/i],
      ['nobody is named', /name nobody|nobody is named|no name|never named|names nobody|no naming|list of suspects|guesses who/i],
    ])('%s', (_rule, pattern) => {
      expect(text).toMatch(pattern);
    });
  },
);

test('duties to report carry a day', () => {
  const text = sheets.find(({ id }) => id === 'who-must-report')?.text ?? '';
  expect(text).toContain('as of 23 November 2026');
  expect(text).toMatch(/England \|.*put off/);
});
