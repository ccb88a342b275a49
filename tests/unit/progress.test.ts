import { describe, expect, test } from 'vitest';
import { changedLessons } from '#domain/progress/changed-lessons.ts';
import { chooseTrack } from '#domain/progress/choose-track.ts';
import { emptyProgress } from '#domain/progress/empty-progress.ts';
import { isDone, markDone } from '#domain/progress/mark-done.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { recordReturn } from '#domain/progress/record-review.ts';
import { recordTry } from '#domain/progress/record-try.ts';
import { triesOf } from '#domain/progress/tries-of.ts';
import { sample } from '../helpers/progress.ts';

const place = { lessonId: 'asking-first', quizHash: '1k2j3h', itemId: 'm3l1-a' };
const numbered = <Entry>(count: number, entry: Entry): Record<string, Entry> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n-${index}`, entry]));

describe('a try', () => {
  test('is added behind the earlier ones', () => {
    const progress = recordTry(recordTry(emptyProgress, place, 0), place, 1);
    expect(triesOf(progress, 'asking-first', '1k2j3h')).toEqual(new Map([['m3l1-a', [0, 1]]]));
    expect(isDone(progress, 'asking-first')).toBe(false);
  });

  test('leaves the progress it started from as it was', () => {
    const before = structuredClone(sample);
    recordTry(sample, place, 1);
    expect(sample).toEqual(before);
  });

  test.each(['', '__proto__', 'Two Words', 'a'.repeat(81)])('is not kept under the id "%s"', (id) => {
    expect(recordTry(sample, { ...place, lessonId: id }, 1)).toBe(sample);
    expect(recordTry(sample, { ...place, quizHash: id }, 1)).toBe(sample);
    expect(recordTry(sample, { ...place, itemId: id }, 1)).toBe(sample);
    expect(markDone(sample, id)).toBe(sample);
  });

  test('is kept under a word that objects inherit', () => {
    const odd = { lessonId: 'constructor', quizHash: 'constructor', itemId: 'constructor' };
    expect(triesOf(emptyProgress, 'constructor', 'constructor').size).toBe(0);
    expect(isDone(emptyProgress, 'constructor')).toBe(false);
    expect(triesOf(recordTry(emptyProgress, odd, 1), 'constructor', 'constructor').get('constructor')).toEqual([1]);
  });
});

describe('at a limit nothing more is recorded', () => {
  const lesson = { done: false, quizzes: {} };
  const withLesson = (quizzes: Progress['lessons'][string]['quizzes']): Progress => ({
    ...emptyProgress,
    lessons: { 'asking-first': { done: false, quizzes } },
  });
  const full: [string, Progress][] = [
    ['lessons', { ...emptyProgress, lessons: numbered(200, lesson) }],
    ['quizzes', withLesson(numbered(20, {}))],
    ['items', withLesson({ '1k2j3h': numbered(200, [1]) })],
    ['tries', withLesson({ '1k2j3h': { 'm3l1-a': Array.from({ length: 100 }, () => 0) } })],
  ];
  test.each(full)('of %s', (_, progress) => {
    expect(recordTry(progress, place, 1)).toBe(progress);
  });

  test('of lessons that are done', () => {
    const progress: Progress = { ...emptyProgress, lessons: numbered(200, lesson) };
    expect(markDone(progress, 'asking-first')).toBe(progress);
    expect(isDone(markDone(progress, 'n-3'), 'n-3')).toBe(true);
  });
});

test('tries of a quiz that reads otherwise now are kept and not shown', () => {
  const changed = recordTry(sample, { ...place, quizHash: 'other' }, 1);
  expect(triesOf(changed, 'asking-first', 'other')).toEqual(new Map([['m3l1-a', [1]]]));
  expect(triesOf(changed, 'asking-first', '1k2j3h').get('m3l1-a')).toEqual([0, 1]);
});

test('a lesson is marked done once', () => {
  const done = markDone(sample, 'saying-no');
  expect(isDone(done, 'saying-no')).toBe(true);
  expect(markDone(done, 'saying-no')).toBe(done);
});

test('a track is chosen when there is such a track', () => {
  expect(chooseTrack(sample, 'explorers').track).toBe('explorers');
  expect(chooseTrack(sample, 'navigators')).toBe(sample);
  expect(chooseTrack(sample, 'wizards')).toBe(sample);
});

test('changed lessons are those of which something new is kept', () => {
  expect(changedLessons(sample, sample)).toEqual([]);
  expect(changedLessons(emptyProgress, sample)).toEqual(['asking-first', 'saying-no', 'check-m3']);
  expect(changedLessons(sample, markDone(sample, 'saying-no'))).toEqual(['saying-no']);
  const returned = recordReturn(sample, 'm3l1-a', 1, '2027-03-05');
  expect(changedLessons(sample, returned)).toEqual(['asking-first']);
});
