/** What of the content is read through, and by whom. */
import { describe, expect, test } from 'vitest';
import { parseContentFile } from '#domain/check/parse-content-file.ts';
import { treeOf } from '#domain/check/parse-tree.ts';
import { lineAt, readerTexts } from '#domain/check/reader-texts.ts';
import { measureLessons } from '#domain/reading/pages.ts';

const settings = `---
title: Title
lead: Lead.
minutes: { read: 1, total: 2 }
objectives:
  - { id: one, text: do one thing }
  - { id: two, text: do two things }
activity: mix
sources: [study]
today: Do it.
---
`;
const course = `tracks:
  - { id: explorers, ageFrom: 10 }
  - { id: navigators, ageFrom: 13 }
  - { id: advocates, ageFrom: 16 }
modules:
  - { id: m1, slug: one, hue: 1, lessons: [{ id: listed, from: navigators }] }
`;
const activity = `kind: faceMixer
title: Mix
intro: Choose.
actor: minh
people: [sari, dewi]
moods: [calm, glad]
says: "{looks} on {actor}"
tasks:
  - { level: plain, prompt: First., answer: Yes. }
  - { level: core, prompt: Second., answer: No. }
stretch: { prompt: Third., sample: Perhaps. }
`;

function treeWith(files: Readonly<Record<string, string>>) {
  const all = { 'shared/course.yaml': course, ...files };
  return treeOf(
    Object.entries(all).map(([path, text]) =>
      parseContentFile({ path, bytes: new TextEncoder().encode(text) }, 'content'),
    ),
  );
}

const lesson = (prose: string) => ({ 'en/lessons/m1/listed.mdx': `${settings}\n${prose}\n` });

/** Lists the prose that is read through for a track, without what stands above it. */
function read(prose: string, track?: string) {
  return readerTexts(treeWith(lesson(prose)))
    .filter(({ role, tracks }) => role !== 'field' && (!track || (tracks?.some((id) => id === track) ?? true)))
    .map(({ role, text }) => `${role}: ${text}`);
}

describe('readerTexts of prose', () => {
  test('holds words without tags, marks and comments', () => {
    expect(read('One **two** <Term id="x">three</Term> [four](#five) `six`. {/* seven */}')).toEqual([
      'paragraph: One two three four six. ',
    ]);
  });

  test('takes headings, entries of lists and cells of tables apart', () => {
    expect(read('## One\n\n- two\n- three\n\n  four\n\n| a | b |\n| - | - |\n| c | d |')).toEqual([
      ...['heading: One', 'item: two', 'item: three', 'item: four', 'item: a', 'item: b', 'item: c', 'item: d'],
    ]);
  });

  test('holds a claim on a line of its own', () => {
    expect(read('<Claim source="study">It is so.</Claim>')).toEqual(['paragraph: It is so.']);
  });

  test('holds the words of figures and pictures, and not their faces', () => {
    expect(
      read(
        '<Talk lines="sari:calm May I? | minh:glad Yes." caption="Two talk." alt="Two people." />\n\n![A cup](c.svg)',
      ),
    ).toEqual(['item: May I?', 'item: Yes.', 'caption: Two talk.', 'alt: Two people.', 'alt: A cup']);
  });

  test.each([
    ['navigators', ['paragraph: All.', 'paragraph: N.', 'paragraph: It is  for some.']],
    ['advocates', ['paragraph: All.', 'paragraph: A.', 'paragraph: It is hard for some.']],
  ])('gives %s their own blocks and words', (track, texts) => {
    const prose = [
      ...['All.', '<Only tracks="navigators">', 'N.', '</Only>', '<Only tracks="advocates">', 'A.', '</Only>'],
      'It is <Only tracks="advocates">hard</Only> for some.',
    ].join('\n\n');
    expect(read(prose, track)).toEqual(texts);
  });

  test('knows the line of each place, across line breaks', () => {
    const [text] = readerTexts(treeWith(lesson('One\ntwo\n**three**'))).filter(({ role }) => role === 'paragraph');
    expect(text && lineAt(text, text.text.indexOf('three'))).toBe(15);
  });
});

describe('readerTexts of fields', () => {
  const fields = (files: Readonly<Record<string, string>>) =>
    readerTexts(treeWith(files)).map(({ text, from, line }) => `${line} ${from}: ${text}`);

  test('hold words, and neither ids, choices nor notes for translators', () => {
    expect(fields({ 'en/ui.yaml': 'quiz.check: { text: Check, note: A button. }\n' })).toEqual(['1 explorers: Check']);
    expect(fields({ 'en/activities/mix.yaml': activity }).toSorted()).toEqual([
      ...['10 undefined: No.', '10 undefined: Second.', '11 undefined: Perhaps.', '11 undefined: Third.'],
      ...['2 undefined: Mix', '3 undefined: Choose.', '7 undefined: {looks} on {actor}'],
      ...['9 undefined: First.', '9 undefined: Yes.'],
    ]);
  });

  test('are for the youngest who gets the lesson, the term or the item', () => {
    const glossary = 'yes: { term: yes, explanation: A yes., from: advocates }\n';
    expect(fields({ 'en/glossary.yaml': glossary })).toEqual(['1 advocates: yes', '1 advocates: A yes.']);
    expect(fields(lesson('')).slice(0, 2)).toEqual(['2 navigators: Title', '3 navigators: Lead.']);
  });

  test('leave out search words and what is the same in every language', () => {
    const source = 'study: { title: Study, publisher: P, year: 2024, url: "https://a.example/", takes: T }\n';
    const distress = 'topics: [{ id: a, title: T, lead: L, kinds: [emergency], phrases: [help] }]\n';
    expect(fields({ 'shared/sources/a.yaml': source, 'en/distress.yaml': distress })).toEqual([]);
  });
});

describe('measureLessons', () => {
  const english = { syllablesOf: () => 1, gradeOf: () => 1 };
  const measured = (files: Readonly<Record<string, string>>, from?: 'advocates') =>
    measureLessons(treeWith(files), 'en', english, from).map(
      ({ lesson: id, track, isListed, text, activity: task }) => {
        return { id, track, isListed, words: text.words, task: task.words };
      },
    );

  test('has a page for each track from the youngest on, without settings and alternative texts', () => {
    const prose = 'One two.\n\n<Activity />\n\n<Only tracks="advocates">\n\nThree.\n\n</Only>\n\n![Four](f.svg)';
    expect(measured({ ...lesson(prose), 'en/activities/mix.yaml': activity })).toEqual([
      { id: 'listed', track: 'navigators', isListed: true, words: 2, task: 11 },
      { id: 'listed', track: 'advocates', isListed: true, words: 3, task: 11 },
    ]);
  });

  test('measures lessons that the course does not list yet, after the others', () => {
    const draft = { 'en/lessons/m1/draft.mdx': `${settings}\nOne.\n`, ...lesson('Two.') };
    expect(measured(draft).map(({ id, track }) => `${id} ${track}`)).toEqual([
      ...['listed navigators', 'listed advocates', 'draft explorers', 'draft navigators', 'draft advocates'],
    ]);
    expect(measured(draft, 'advocates').map(({ id, track }) => `${id} ${track}`)).toEqual([
      ...['listed navigators', 'listed advocates', 'draft advocates'],
    ]);
  });
});
