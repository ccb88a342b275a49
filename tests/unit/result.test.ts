import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Score } from '#domain/quiz/grade.ts';
import { quizResult } from '#domain/quiz/result.ts';

const ids = ['a', 'b', 'c', 'd'];
const score = fc.constantFrom<Score[]>(0, 1);
const tries = fc.dictionary(fc.constantFrom(...ids), fc.array(score, { maxLength: 4 }), { noNullPrototype: true });

describe('the result of a quiz', () => {
  test('counts first tries and names what is not right yet', () => {
    const result = quizResult(
      ids,
      new Map<string, Score[]>([
        ['a', [1]],
        ['b', [0, 1]],
        ['c', [0, 0]],
      ]),
    );
    expect(result).toEqual({
      total: 4,
      answered: 3,
      rightAtFirst: 1,
      toRetry: ['c'],
      complete: false,
      allRight: false,
    });
  });

  test('holds its sums for any tries', () => {
    fc.assert(
      fc.property(tries, (given) => {
        const result = quizResult(ids, new Map(Object.entries(given)));
        expect(result.rightAtFirst).toBeLessThanOrEqual(result.answered);
        expect(result.toRetry.length).toBeLessThanOrEqual(result.answered);
        expect(result.complete).toBe(ids.every((id) => (given[id] ?? []).length > 0));
        expect(result.allRight).toBe(result.complete && result.toRetry.length === 0);
        for (const id of result.toRetry) expect(given[id]?.at(-1)).toBe(0);
      }),
    );
  });

  test('a retry that is right empties the list and keeps the first score', () => {
    const result = quizResult(['a'], new Map<string, Score[]>([['a', [0, 0, 1]]]));
    expect(result).toMatchObject({ rightAtFirst: 0, toRetry: [], allRight: true });
  });
});
