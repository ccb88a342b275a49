/** The measure of `npm run check:reading`, with the real packages and texts whose grade is known. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { averageByTrack, hardestSentences, isOver, longSentences, pagesOver } from '#domain/reading/averages.ts';
import { hasMeasure, measure, type Measured } from '#domain/reading/measure.ts';
import type { LessonPage } from '#domain/reading/pages.ts';
import { printReading } from '#domain/reading/print-reading.ts';
import { sentencesOf, wordsOf } from '#domain/reading/segment.ts';

const english = { syllablesOf: syllable, gradeOf: fleschKincaid };

/** Measures passages that stand on one line each. */
function measureLines(...lines: readonly string[]): Measured {
  const passages = lines.map((text, index) => ({ text, placeAt: () => `lesson.mdx:${index + 1}` }));
  return measure(passages, 'en', english);
}

describe('sentencesOf', () => {
  test.each([
    ['Two. Sentences.', ['Two. ', 'Sentences.']],
    ['A line\nbreak ends nothing.', ['A line break ends nothing.']],
    ['“Does it know me?” asks Sari. No.', ['“Does it know me?” asks Sari. ', 'No.']],
    ['Mr. Tan and Dr. Lee agree. So do we.', ['Mr. Tan and Dr. Lee agree. ', 'So do we.']],
    ['About 59.0% of 14,678 were right.', ['About 59.0% of 14,678 were right.']],
    ['What a heading is', ['What a heading is']],
    ['… – …', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text, 'en').map((sentence) => sentence.text)).toEqual(sentences);
  });

  test('tells where each starts', () => {
    expect(sentencesOf('One.\nTwo.', 'en').map(({ index }) => index)).toEqual([0, 5]);
  });
});

test('wordsOf keeps contractions and numbers whole, and parts words with a hyphen', () => {
  expect(wordsOf('Minh’s ready-made clip, 14,678 times.', 'en')).toEqual([
    ...['Minh’s', 'ready', 'made', 'clip', '14,678', 'times'],
  ]);
});

describe('measure', () => {
  test.each([
    ['The cat sat on the mat.', -1.45],
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 13.08],
  ])('%s', (text, grade) => {
    expect(measureLines(text).grade).toBeCloseTo(grade, 2);
  });

  test('takes each passage as a sentence of its own, and a link or a number by its words', () => {
    const { words, sentences, wordsPerSentence } = measureLines('Four things', 'who posted it', 'In 2024. It was you.');
    expect(words).toBe(10);
    expect(sentences.map((sentence) => sentence.place)).toEqual([1, 2, 3, 3].map((line) => `lesson.mdx:${line}`));
    expect(wordsPerSentence).toBe(2.5);
  });

  test('has no grade without words', () => {
    expect(measureLines('…').grade).toBeUndefined();
  });

  test('is for English alone', () => {
    expect(['en', 'en-GB', 'vi', 'eng'].map(hasMeasure)).toEqual([true, true, false, false]);
  });
});

const hard = 'Technological sophistication inevitably necessitates considerable institutional accountability.';
const none = measureLines();
const page = (lesson: string, part: Partial<LessonPage> = {}): LessonPage => ({
  ...{ lesson, track: 'explorers', isListed: true, text: measureLines('The cat sat on the mat.') },
  ...{ activity: none, quiz: none },
  ...part,
});

describe('averages', () => {
  test('give every lesson the same weight, however long it is', () => {
    const long = page('long', { text: measureLines(...Array.from({ length: 50 }, () => hard)) });
    const [average] = averageByTrack([page('short'), long]);
    expect(average?.text).toBeCloseTo(((long.text.grade ?? 0) - 1.45) / 2, 5);
    expect(average?.lessons).toBe(2);
  });

  test('leave out what the course does not list, unless there is nothing else', () => {
    const draft = page('draft', { isListed: false });
    expect(averageByTrack([page('listed'), draft])[0]?.lessons).toBe(1);
    expect(averageByTrack([draft])[0]?.lessons).toBe(1);
  });

  test('are over a limit by what is printed of them', () => {
    expect([6, 6.04, 6.06, undefined].map((grade) => isOver(grade, 6))).toEqual([false, false, true, false]);
  });

  test('name pages over their limit with their hardest sentences first', () => {
    const over = page('over', { text: measureLines('It is.', hard, 'The cat sat.') });
    expect(pagesOver([page('fine'), over])).toEqual([over]);
    expect(hardestSentences(over, 1).map(({ text }) => text)).toEqual([hard]);
  });

  test('name long sentences of Explorers, in the quiz too', () => {
    const long = measureLines(`It is ${'very '.repeat(20)}long.`);
    const pages = [page('one', { quiz: long }), page('two', { track: 'navigators', text: long })];
    expect(longSentences(pages).map(({ words }) => words)).toEqual([23]);
  });
});

test('printReading shows a table, averages and what is over', () => {
  const pages = [page('easy'), page('heavy', { text: measureLines(hard) }), page('heavy', { track: 'advocates' })];
  expect(printReading(pages)).toMatchInlineSnapshot(`
    "Lesson        Track      Words  Sentences  Words a sentence  Grade    Limit  Activity    Quiz
    easy          explorers      6          1               6.0   -1.4        6         -       -
    heavy         explorers      7          1               7.0   46.1 *      6         -       -
    heavy         advocates      6          1               6.0   -1.4       10         -       -

    Average of 2  explorers                                 6.5   22.3 *      6         -       -
    Average of 1  advocates                                 6.0   -1.4       10         -       -

    Over the limit
    --------------

    heavy for explorers: grade 46.1, its hardest sentences
      lesson.mdx:1  grade 46.1, 7 words
        Technological sophistication inevitably necessitates considerable institutional accountability.

    Grade: school grade by Flesch and Kincaid, without settings and alternative texts. * is over the limit of the track.
    "
  `);
});
