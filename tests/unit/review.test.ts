/** What was not right comes back after 1, 3, 7 and 21 days, and then stays away. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course, Lesson } from '#domain/course/course.ts';
import { emptyProgress } from '#domain/progress/empty-progress.ts';
import { limits } from '#domain/progress/limits.ts';
import { parseProgress } from '#domain/progress/parse-progress.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { recordMiss, recordReturn } from '#domain/progress/record-review.ts';
import { serializeProgress } from '#domain/progress/serialize-progress.ts';
import type { Item } from '#domain/quiz/schema.ts';
import { isDay, laterDay } from '#domain/review/days.ts';
import { dueItems, nextDay, onlyOf, setSize } from '#domain/review/due-items.ts';
import { reviewPlaces } from '#domain/review/places.ts';
import { hasLeft, isDue, type ReviewEntry } from '#domain/review/schedule.ts';
import { anyDay, anyEntry, anyProgress, sample } from '../helpers/progress.ts';

const start = '2027-02-27';
const missed = recordMiss(emptyProgress, 'm1l1-a', 'what-is-a-deepfake', start);
const dueOf = (progress: Progress, id = 'm1l1-a'): string | undefined => progress.review[id]?.due;

describe('a day', () => {
  test.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 21, '2027-01-21'],
    ['2027-03-28', 1, '2027-03-29'],
  ])('%s and %i more is %s', (day, count, later) => {
    expect(laterDay(day, count)).toBe(later);
  });

  test.each(['', 'today', '2027-02-29', '2027-00-10', '2027-1-01', '0001-01-01', '2027-01-01\n', '12027-01-01'])(
    '%j is none',
    (text) => expect(isDay(text)).toBe(false),
  );
});

describe('an item that was not right', () => {
  test('comes back the next day, and not before', () => {
    expect(missed.review).toEqual({ 'm1l1-a': { from: 'what-is-a-deepfake', step: 0, due: '2027-02-28', seen: 1 } });
    expect(dueItems(missed.review, start)).toEqual([]);
    expect(dueItems(missed.review, '2027-02-28')).toEqual(['m1l1-a']);
  });

  test('comes back after 1, 3, 7 and 21 days, and leaves when it was right each time', () => {
    const days: (string | undefined)[] = [];
    let progress = missed;
    while (nextDay(progress.review, '2000-01-01')) {
      const today = dueOf(progress) ?? '';
      days.push(today);
      progress = recordReturn(progress, 'm1l1-a', 1, today);
    }
    expect(days).toEqual(['2027-02-28', '2027-03-03', '2027-03-10', '2027-03-31']);
    expect(progress.review['m1l1-a']).toMatchObject({ step: 4, seen: 5 });
    expect(dueItems(progress.review, '2030-01-01')).toEqual([]);
  });

  test('starts again the next day when it is not right again', () => {
    const later = recordReturn(missed, 'm1l1-a', 1, '2027-02-28');
    expect(recordReturn(later, 'm1l1-a', 0, '2027-03-05').review['m1l1-a']).toMatchObject({
      ...{ from: 'what-is-a-deepfake', step: 0, due: '2027-03-06', seen: 3 },
    });
  });

  test('waits from the day it was asked, however late that is', () => {
    expect(dueOf(recordReturn(missed, 'm1l1-a', 1, '2027-08-01'))).toBe('2027-08-04');
  });

  test('is not moved on by what is right before its day: a second tab asks it too', () => {
    const later = recordReturn(missed, 'm1l1-a', 1, '2027-02-28');
    expect(recordReturn(later, 'm1l1-a', 1, '2027-02-28')).toBe(later);
  });

  test('comes back under the check where it was not right last', () => {
    expect(recordMiss(missed, 'm1l1-a', 'check-m1', '2027-05-01').review['m1l1-a']).toEqual({
      ...{ from: 'check-m1', step: 0, due: '2027-05-02', seen: 2 },
    });
  });
});

describe('nothing is noted', () => {
  test.each(['', '__proto__', 'Two Words', 'a'.repeat(81)])('under the id "%s"', (id) => {
    expect(recordMiss(sample, id, 'asking-first', start)).toBe(sample);
    expect(recordMiss(sample, 'm3l1-b', id, start)).toBe(sample);
  });

  test.each(['', '2027-02-30', '9999-12-31'])('for the day "%s", of which there is none or no next', (day) => {
    expect(recordMiss(sample, 'm3l1-b', 'asking-first', day)).toBe(sample);
    expect(recordReturn(sample, 'm3l1-a', 0, day)).toBe(sample);
  });

  test('of an item that is not in the schedule: it was erased meanwhile', () => {
    expect(recordReturn(emptyProgress, 'm1l1-a', 0, start)).toBe(emptyProgress);
    expect(recordReturn(emptyProgress, 'constructor', 1, start)).toBe(emptyProgress);
  });

  test('at a limit', () => {
    const [entry] = Object.values(missed.review) as [ReviewEntry];
    const ids = Array.from({ length: limits.review }, (_, index) => [`n-${index}`, entry]);
    const full: Progress = { ...emptyProgress, review: Object.fromEntries(ids) };
    expect(recordMiss(full, 'm1l1-a', 'one', start)).toBe(full);
    expect(recordMiss(full, 'n-3', 'one', '2027-05-01').review['n-3']?.seen).toBe(2);
    const often: Progress = { ...emptyProgress, review: { one: { ...entry, seen: limits.seen } } };
    expect(recordMiss(often, 'one', 'one', start)).toBe(often);
  });
});

describe('whatever is kept', () => {
  const anySchedule = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), anyEntry, {
    maxKeys: 20,
    noNullPrototype: true,
  });

  test('an item that is not right is due the next day, and its note can be read back', () => {
    fc.assert(
      fc.property(anyProgress, anyDay, fc.boolean(), (progress, today, again) => {
        const first = recordMiss(progress, 'constructor', 'asking-first', today);
        const next = again ? recordReturn(first, 'constructor', 0, today) : first;
        expect(dueItems(next.review, laterDay(today, 1), 1000)).toContain('constructor');
        expect(dueItems(next.review, today, 1000)).not.toContain('constructor');
        expect(next.review['constructor']?.seen).toBeGreaterThan(progress.review['constructor']?.seen ?? 0);
        expect(parseProgress(serializeProgress(next))).toEqual({ ok: true, progress: next });
      }),
    );
  });

  test('a set is short, of items that are due, and none that waits longer is left out', () => {
    fc.assert(
      fc.property(anySchedule, anyDay, fc.nat({ max: 9 }), (schedule, today, limit) => {
        const ids = dueItems(schedule, today, limit);
        expect(ids.length).toBeLessThanOrEqual(limit);
        const due = Object.entries(schedule).filter(([, entry]) => entry.step < 4 && entry.due <= today);
        expect(ids.length).toBe(Math.min(limit, due.length));
        const days = ids.map((id) => schedule[id]?.due ?? '');
        expect(days).toEqual(
          due
            .map(([, entry]) => entry.due)
            .sort()
            .slice(0, limit),
        );
      }),
    );
  });

  test('the next day is the first on which something new is due', () => {
    fc.assert(
      fc.property(anySchedule, anyDay, (schedule, today) => {
        const day = nextDay(schedule, today);
        const count = (when: string): number => dueItems(schedule, when, 1000).length;
        expect(count(day === undefined ? '9999-12-31' : laterDay(day, -1))).toBe(count(today));
        if (day !== undefined) expect(count(day)).toBeGreaterThan(count(today));
      }),
    );
  });

  test('four rights in a row end it, asked on any days on which it is due', () => {
    fc.assert(
      fc.property(anyEntry, fc.array(fc.nat({ max: 50 }), { minLength: 4, maxLength: 4 }), (entry, delays) => {
        let progress: Progress = { ...emptyProgress, review: { one: { ...entry, step: 0 } } };
        for (const delay of delays) {
          const now = progress.review['one'] as ReviewEntry;
          expect(hasLeft(now)).toBe(false);
          const today = laterDay(now.due, delay);
          expect(isDue(now, today)).toBe(true);
          progress = recordReturn(progress, 'one', 1, today);
          expect(isDue(progress.review['one'] as ReviewEntry, today)).toBe(false);
        }
        expect(hasLeft(progress.review['one'] as ReviewEntry)).toBe(true);
      }),
    );
  });
});

test('a set has eight items unless something else is asked for', () => {
  const entry = { from: 'one', step: 0, due: start, seen: 1 };
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`n-${index}`, entry]));
  expect(setSize).toBe(8);
  expect(dueItems(many, start)).toHaveLength(8);
  expect(dueItems(onlyOf(many, new Set(['n-3', 'n-77'])), start)).toEqual(['n-3']);
});

describe('the places of a track', () => {
  const item = (id: string, from?: 'navigators'): Item =>
    ({ id, objective: 'one', interaction: 'trueFalse', ...(from && { from }) }) as unknown as Item;
  const lesson = (id: string, from: Lesson['from'], sensitive = false) =>
    ({ id, from, sensitive, title: id, moduleId: 'm1' }) as unknown as Lesson;
  const lessons = [lesson('calm', 'explorers'), lesson('hard', 'explorers', true), lesson('older', 'navigators')];
  const course = {
    modules: [
      { id: 'm1', slug: 'first', title: 'First', lessons },
      { id: 'm2', slug: 'empty', title: 'Empty', lessons: [] },
    ],
  } as unknown as Course;
  const bank = {
    quizzes: { calm: [item('c1'), item('c2', 'navigators')], hard: [item('h1')], older: [item('o1')] },
    checks: { calm: [item('kc1')], hard: [item('kh1')], older: [item('ko1')] },
  };

  test('are its own quizzes and checks, with items of hard lessons apart', () => {
    expect(reviewPlaces(course, 'explorers', bank)).toEqual([
      ...[
        { path: '/explorers/first/calm/quiz/', title: 'calm', items: ['c1'], hard: [] },
        { path: '/explorers/first/hard/quiz/', title: 'hard', items: [], hard: ['h1'] },
      ].map((place) => ({ ...place, moduleId: 'm1', isCheck: false })),
      { moduleId: 'm1', isCheck: true, path: '/explorers/first/check/', title: 'First', items: ['kc1'], hard: ['kh1'] },
    ]);
  });

  test('know the lessons and blocks of older learners on their tracks', () => {
    const ids = reviewPlaces(course, 'navigators', bank).flatMap(({ items, hard }) => [...items, ...hard]);
    expect(ids).toEqual(['c1', 'c2', 'h1', 'o1', 'kc1', 'ko1', 'kh1']);
  });
});
