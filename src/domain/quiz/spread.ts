/** Takes entries from several pools so that none is left out while another gives two. */

/**
 * Returns up to `count` entries: the first of each pool, then the second of each, and so on.
 * They come back pool by pool, so that what belongs together stays together.
 *
 * @example
 * spread([['a1', 'a2'], ['b1'], ['c1', 'c2']], 4) // ['a1', 'a2', 'b1', 'c1']
 */
export function spread<Entry>(pools: readonly (readonly Entry[])[], count: number): Entry[] {
  const taken = pools.map(() => 0);
  const deepest = Math.max(0, ...pools.map((pool) => pool.length));
  let left = count;
  for (let depth = 0; depth < deepest; depth++) {
    pools.forEach((pool, index) => {
      if (left === 0 || pool.length <= depth) return;
      taken[index] = depth + 1;
      left -= 1;
    });
  }
  return pools.flatMap((pool, index) => pool.slice(0, taken[index]));
}
