import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeChoice, gradePlacement, rightlyPlaced, type Placement } from '#domain/quiz/grade.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });
const placement = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.constantFrom('1', '2', '3'), {
  minKeys: 1,
  noNullPrototype: true,
});

describe('a choice', () => {
  test.each([
    [['a'], ['a'], 1],
    [['a'], ['b'], 0],
    [['a'], [], 0],
    [['a', 'b'], ['a'], 0],
    [['a', 'b'], ['b', 'a'], 1],
    [['a', 'b'], ['a', 'b', 'c'], 0],
    [['a'], ['unknown'], 0],
    [['a'], ['a', 'a'], 1],
  ] as const)('with key %j and response %j scores %d', (correct, chosen, score) => {
    expect(gradeChoice(correct, chosen)).toBe(score);
  });

  test('is right for the key in any order, and only then', () => {
    fc.assert(
      fc.property(ids, ids, (correct, other) => {
        expect(gradeChoice(correct, [...correct].reverse())).toBe(1);
        const same = correct.length === other.length && correct.every((id) => other.includes(id));
        expect(gradeChoice(correct, other)).toBe(same ? 1 : 0);
      }),
    );
  });

  test('loses its point by any option left out or put in', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (correct, pick) => {
        const without = correct.filter((_, index) => index !== pick % correct.length);
        expect(gradeChoice(correct, without)).toBe(0);
        expect(gradeChoice(correct, [...correct, 'EXTRA'])).toBe(0);
      }),
    );
  });
});

describe('a placement', () => {
  test('is right when every option stands where it belongs', () => {
    fc.assert(
      fc.property(placement, (key) => {
        expect(gradePlacement(key, { ...key })).toBe(1);
      }),
    );
  });

  test('is not right when one option is elsewhere or nowhere', () => {
    fc.assert(
      fc.property(placement, fc.nat(), fc.constantFrom('x', null), (key, pick, place) => {
        const id = Object.keys(key)[pick % Object.keys(key).length] ?? '';
        const response: Placement = { ...key, [id]: place };
        expect(gradePlacement(key, response)).toBe(0);
        expect(rightlyPlaced(key, response)).toEqual(Object.keys(key).filter((other) => other !== id));
      }),
    );
  });

  test('ignores options that are not in the key', () => {
    expect(gradePlacement({ a: '1' }, { a: '1', stray: '2' })).toBe(1);
  });
});
