import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '#domain/progress/entry.ts';
import { mergeProgress } from '#domain/progress/merge-progress.ts';
import { parseProgress } from '#domain/progress/parse-progress.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { serializeProgress } from '#domain/progress/serialize-progress.ts';
import { anyProgress, sample } from '../helpers/progress.ts';

const text = (progress: Progress): string => serializeProgress(progress);
const lessonsOnly = ({ lessons }: Progress): string => text({ version: 1, lessons });

/** Whether everything in one progress is also in another. */
function holds(whole: Progress, part: Progress): boolean {
  return Object.entries(part.lessons).every(([lessonId, { done, quizzes }]) => {
    const lesson = entryOf(whole.lessons, lessonId);
    if (!lesson || (done && !lesson.done)) return false;
    return Object.entries(quizzes).every(([hash, items]) =>
      Object.entries(items).every(([id, tries]) => {
        const quiz = entryOf(lesson.quizzes, hash) ?? {};
        return (entryOf(quiz, id)?.length ?? 0) >= tries.length;
      }),
    );
  });
}

describe('merging', () => {
  test('does not depend on the side, but for the track', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        expect(lessonsOnly(mergeProgress(a, b))).toBe(lessonsOnly(mergeProgress(b, a)));
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

describe('as text', () => {
  test('it reads back as it was, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const parsed = parseProgress(text(progress));
        expect(parsed).toEqual({ ok: true, progress });
        const backwards = { lessons: Object.fromEntries(Object.entries(progress.lessons).reverse()) };
        expect(text({ ...progress, ...backwards })).toBe(text(progress));
      }),
    );
  });

  test('it looks like this', () => {
    expect(serializeProgress(sample)).toBe(
      '{"version":1,"track":"navigators","lessons":{' +
        '"asking-first":{"done":true,"quizzes":{"1k2j3h":{"m3l1-a":[0,1],"m3l1-b":[1]},"zz9":{"m3l1-a":[0]}}},' +
        '"saying-no":{"done":false,"quizzes":{}}}}',
    );
  });
});
