/** A shuffle that is the same at every build, so that pages do not change without reason. */
import { hash } from '../hash.ts';

/**
 * Returns the entries in another order that depends on the seed alone.
 * Two or more entries never come back in the order they had, since that order is the key of an order item.
 */
export function shuffled<Entry>(entries: readonly Entry[], seed: string): Entry[] {
  const ranked = entries.map((entry, index) => ({ entry, index, rank: hash(`${seed}/${index}`) }));
  ranked.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const same = ranked.every((place, index) => place.index === index);
  const order = same ? [...ranked.slice(1), ...ranked.slice(0, 1)] : ranked;
  return order.map((place) => place.entry);
}
