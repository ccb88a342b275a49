import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyProgress } from '#domain/progress/empty-progress.ts';
import { entryOf } from '#domain/progress/entry.ts';
import { mergeProgress } from '#domain/progress/merge-progress.ts';
import { parseProgress } from '#domain/progress/parse-progress.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { serializeProgress } from '#domain/progress/serialize-progress.ts';
import type { ReviewEntry } from '#domain/review/schedule.ts';
import { anyProgress, sample } from '../helpers/progress.ts';

const text = (progress: Progress): string => serializeProgress(progress);
const withoutTrack = ({ lessons, review }: Progress): string => text({ version: 2, lessons, review });

/** Whether everything in one progress is also in another. */
function holds(whole: Progress, part: Progress): boolean {
  const reviewed = Object.entries(part.review).every(
    ([id, { seen }]) => (entryOf(whole.review, id)?.seen ?? 0) >= seen,
  );
  return (
    reviewed &&
    Object.entries(part.lessons).every(([lessonId, { done, quizzes }]) => {
      const lesson = entryOf(whole.lessons, lessonId);
      if (!lesson || (done && !lesson.done)) return false;
      return Object.entries(quizzes).every(([hash, items]) =>
        Object.entries(items).every(([id, tries]) => {
          const quiz = entryOf(lesson.quizzes, hash) ?? {};
          return (entryOf(quiz, id)?.length ?? 0) >= tries.length;
        }),
      );
    })
  );
}

describe('merging', () => {
  test('does not depend on the side, but for the track', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        expect(withoutTrack(mergeProgress(a, b))).toBe(withoutTrack(mergeProgress(b, a)));
        expect(mergeProgress(a, b).track).toBe(a.track ?? b.track);
      }),
    );
  });

  test('changes nothing when done again', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const merged = mergeProgress(a, b);
        expect(text(mergeProgress(a, a))).toBe(text(a));
        expect(text(mergeProgress(merged, b))).toBe(text(merged));
      }),
    );
  });

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        expect(text(mergeProgress(mergeProgress(a, b), c))).toBe(text(mergeProgress(a, mergeProgress(b, c))));
      }),
    );
  });

  test('loses nothing and makes nothing up', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const merged = mergeProgress(a, b);
        expect(holds(merged, a) && holds(merged, b)).toBe(true);
        for (const [id, entry] of Object.entries(merged.review)) {
          expect([entryOf(a.review, id), entryOf(b.review, id)]).toContainEqual(entry);
        }
        for (const [id, lesson] of Object.entries(merged.lessons)) {
          const sides = [entryOf(a.lessons, id), entryOf(b.lessons, id)];
          expect(lesson.done).toBe(sides.some((side) => side?.done));
          for (const [hash, items] of Object.entries(lesson.quizzes)) {
            for (const [item, tries] of Object.entries(items)) {
              expect(sides.map((side) => entryOf(entryOf(side?.quizzes ?? {}, hash) ?? {}, item))).toContainEqual(
                tries,
              );
            }
          }
        }
      }),
    );
  });
});

describe('of two notes about an item that comes back', () => {
  const entry = { from: 'asking-first', step: 1, due: '2027-03-04', seen: 2 };
  const left = { ...entry, step: 4, seen: 5 };
  const merged = (one: ReviewEntry, other: ReviewEntry): ReviewEntry | undefined => {
    const of = (note: ReviewEntry): Progress => ({ ...emptyProgress, review: { one: note } });
    return mergeProgress(of(one), of(other)).review['one'];
  };

  test.each<[string, ReviewEntry, ReviewEntry]>([
    ['the one that was seen more often stays', { ...entry, due: '2027-04-01', seen: 3 }, entry],
    ['an old device does not bring back an item that left', left, { ...entry, step: 3, seen: 4 }],
    ['an item that was not right again comes back, although it left elsewhere', { ...entry, step: 0, seen: 6 }, left],
    ['seen as often, the one that still comes stays', { ...entry, step: 3, due: '2027-04-01', seen: 5 }, left],
    ['then the earlier day', entry, { ...entry, step: 0, due: '2027-03-05' }],
    ['then the smaller step', { ...entry, step: 0 }, entry],
  ])('%s', (_, stays, other) => {
    expect(merged(stays, other)).toEqual(stays);
    expect(merged(other, stays)).toEqual(stays);
  });
});

describe('as text', () => {
  test('it reads back as it was, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const parsed = parseProgress(text(progress));
        expect(parsed).toEqual({ ok: true, progress });
        const turned = <Entry>(record: Readonly<Record<string, Entry>>) =>
          Object.fromEntries(Object.entries(record).reverse());
        const backwards = { lessons: turned(progress.lessons), review: turned(progress.review) };
        expect(text({ ...progress, ...backwards })).toBe(text(progress));
      }),
    );
  });

  test('it looks like this', () => {
    expect(serializeProgress(sample)).toBe(
      '{"version":2,"track":"navigators","lessons":{' +
        '"asking-first":{"done":true,"quizzes":{"1k2j3h":{"m3l1-a":[0,1],"m3l1-b":[1]},"zz9":{"m3l1-a":[0]}}},' +
        '"saying-no":{"done":false,"quizzes":{}}},' +
        '"review":{"m3l1-a":{"from":"asking-first","step":1,"due":"2027-03-04","seen":2},' +
        '"m3l1-k1":{"from":"check-m3","step":4,"due":"2027-03-01","seen":5}}}',
    );
  });
});
