/** The score of judging goes both ways: made things caught, and true things trusted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidences, followedOrder, judgingResult, type Judgement } from '#domain/activity/judging-result.ts';

const judgement: fc.Arbitrary<Judgement> = fc.record({
  is: fc.constantFrom<Judgement['is'][]>('true', 'made'),
  right: fc.boolean(),
  confidence: fc.constantFrom(...confidences),
  steps: fc.nat({ max: 4 }),
});

describe('judgingResult', () => {
  test('counts each way on its own', () => {
    const result = judgingResult([
      { is: 'made', right: true, confidence: 'certain', steps: 0 },
      { is: 'made', right: false, confidence: 'certain', steps: 0 },
      { is: 'true', right: false, confidence: 'guess', steps: 2 },
      { is: 'true', right: true, confidence: 'fairly', steps: 1 },
      { is: 'true', right: true, confidence: 'certain', steps: 0 },
    ]);
    expect(result).toEqual({
      caught: { right: 1, total: 2 },
      trusted: { right: 2, total: 3 },
      checked: { right: 1, total: 2 },
      unchecked: { right: 2, total: 3 },
      steps: 3,
      certainAndMistaken: 1,
      byConfidence: {
        guess: { right: 0, total: 1 },
        fairly: { right: 1, total: 1 },
        certain: { right: 2, total: 3 },
      },
    });
  });

  test('of nothing is nothing', () => {
    const nothing = { right: 0, total: 0 };
    expect(judgingResult([])).toEqual({
      ...{ caught: nothing, trusted: nothing, checked: nothing, unchecked: nothing, steps: 0, certainAndMistaken: 0 },
      byConfidence: { guess: nothing, fairly: nothing, certain: nothing },
    });
  });

  test('does not praise doubting everything: who calls all of it made trusts nothing', () => {
    fc.assert(
      fc.property(fc.array(judgement), (given) => {
        const { caught, trusted } = judgingResult(given.map((one) => ({ ...one, right: one.is === 'made' })));
        expect(caught.right).toBe(caught.total);
        expect(trusted.right).toBe(0);
      }),
    );
  });

  test('puts each case once into each of its three divisions, in any order', () => {
    fc.assert(
      fc.property(fc.array(judgement), (given) => {
        const result = judgingResult(given);
        const rights = given.filter(({ right }) => right).length;
        const divisions = [
          [result.caught, result.trusted],
          [result.checked, result.unchecked],
          Object.values(result.byConfidence),
        ];
        for (const shares of divisions) {
          expect(shares.reduce((sum, { total }) => sum + total, 0)).toBe(given.length);
          expect(shares.reduce((sum, { right }) => sum + right, 0)).toBe(rights);
        }
        const { certain } = result.byConfidence;
        expect(result.certainAndMistaken).toBe(certain.total - certain.right);
        expect(judgingResult(given.toReversed())).toEqual(result);
      }),
    );
  });
});

test.each([
  [[0, 1, 2], 3, true],
  [[0, 1], 3, false],
  [[1, 0, 2], 3, false],
  [[0, 1, 2, 2], 3, false],
  [[0, 0], 2, false],
  [[], 0, true],
  [[], 2, false],
])('opened %j of %d: in order is %s', (opened, total, followed) => {
  expect(followedOrder(opened, total)).toBe(followed);
});
