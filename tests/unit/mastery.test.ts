/** When a check is mastered: four in five, and all of it gone through. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Score } from '#domain/quiz/grade.ts';
import { isMastered } from '#domain/quiz/mastery.ts';
import { quizResult, type Tries } from '#domain/quiz/result.ts';

/** A check of which some are right, some are not, and the rest was not answered. */
function check(total: number, right: number, wrong: number, rightTries: Tries = [1]) {
  const ids = Array.from({ length: total }, (_, index) => `item-${index}`);
  const tries = ids.slice(0, right + wrong).map((id, index): [string, Tries] => [id, index < right ? rightTries : [0]]);
  return isMastered(quizResult(ids, new Map(tries)));
}

describe('a check', () => {
  test.each([
    [5, 4, true],
    [5, 3, false],
    [10, 8, true],
    [10, 7, false],
    [3, 2, false],
    [15, 12, true],
    [20, 16, true],
    [20, 15, false],
    [1, 1, true],
    [1, 0, false],
  ])('of %d with %d right: mastered is %s', (total, right, mastered) => {
    expect(check(total, right, total - right)).toBe(mastered);
  });

  test('with an item left is not mastered, however much is right', () => {
    expect(check(10, 9, 0)).toBe(false);
    expect(check(10, 8, 1)).toBe(false);
  });

  test('without items is not mastered', () => {
    expect(check(0, 0, 0)).toBe(false);
  });

  test('counts what is right by now, not what was right at first', () => {
    expect(check(5, 4, 1, [0, 0, 1])).toBe(true);
    expect(check(5, 5, 0, [1, 0])).toBe(false);
  });

  test('is mastered exactly from four in five on, for any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (total, any) => {
        const right = any % (total + 1);
        expect(check(total, right, total - right)).toBe(right * 5 >= total * 4);
      }),
    );
  });

  test('stays mastered when one more is right', () => {
    const score = fc.constantFrom<Score[]>(0, 1);
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 20 }), fc.nat(), (scores, any) => {
        const ids = scores.map((_, index) => `item-${index}`);
        const triesOf = (given: readonly Score[]) => new Map(ids.map((id, index) => [id, [given[index] ?? 0]]));
        const better = scores.with(any % scores.length, 1);
        const before = isMastered(quizResult(ids, triesOf(scores)));
        expect(isMastered(quizResult(ids, triesOf(better))) || !before).toBe(true);
      }),
    );
  });
});
