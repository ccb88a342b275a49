/** Taking from pools in turn: nothing is lost or doubled, and no pool is favoured. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '#domain/quiz/spread.ts';

/** Pools of entries that can be told apart, such as '1/0', the first of the second pool. */
const pools = fc
  .array(fc.nat({ max: 6 }), { maxLength: 6 })
  .map((sizes) => sizes.map((size, pool) => Array.from({ length: size }, (_, index) => `${pool}/${index}`)));
const count = fc.nat({ max: 40 });

describe('spread', () => {
  test.each([
    [4, ['a1', 'a2', 'b1', 'c1']],
    [3, ['a1', 'b1', 'c1']],
    [2, ['a1', 'b1']],
    [9, ['a1', 'a2', 'b1', 'c1', 'c2', 'c3']],
    [0, []],
  ])('takes %d from three pools', (wanted, taken) => {
    expect(spread([['a1', 'a2'], ['b1'], ['c1', 'c2', 'c3']], wanted)).toEqual(taken);
  });

  test('fills up to the count, or gives all there is', () => {
    fc.assert(
      fc.property(pools, count, (given, wanted) => {
        expect(spread(given, wanted)).toHaveLength(Math.min(wanted, given.flat().length));
      }),
    );
  });

  test('gives no entry twice, keeps the order, and takes from the front of each pool', () => {
    fc.assert(
      fc.property(pools, count, (given, wanted) => {
        const taken = spread(given, wanted);
        const fronts = given.map((pool) => pool.slice(0, pool.filter((entry) => taken.includes(entry)).length));
        expect(taken).toEqual(fronts.flat());
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  test('is fair: a pool gives at most one more than any other that still has something', () => {
    fc.assert(
      fc.property(pools, count, (given, wanted) => {
        const taken = spread(given, wanted);
        const shares = given.map((pool) => pool.filter((entry) => taken.includes(entry)).length);
        const most = Math.max(0, ...shares);
        given.forEach((pool, index) => {
          const share = shares[index] ?? 0;
          if (share < pool.length) expect(most - share).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
