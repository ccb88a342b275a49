/** Counts over all items of a language, which show whether the right answer can be guessed from its look. */

/** An item with one right option: how long each option is, and which one is right. */
export interface OneRight {
  readonly lengths: readonly number[];
  readonly right: number;
}

/** A count of items, and how many of them are of one sort. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Items with fewer options are left out: of two, one must be the longer one, and one the first. */
const fewestOptions = 3;

const share = (all: readonly OneRight[], test: (item: OneRight) => boolean): Share => ({
  count: all.filter(test).length,
  of: all.length,
});

function others({ lengths, right }: OneRight): number[] {
  return lengths.filter((_, index) => index !== right);
}

/** Tells whether the right option is longer than every other one. */
export function isLongest(item: OneRight): boolean {
  return (item.lengths[item.right] ?? 0) > Math.max(...others(item));
}

/** Tells whether the right option is shorter than every other one. */
export function isShortest(item: OneRight): boolean {
  return (item.lengths[item.right] ?? 0) < Math.min(...others(item));
}

/** Tells whether the right option is more than twice as long as every other one, so that it gives itself away. */
export function standsOut(item: OneRight): boolean {
  const rest = others(item);
  return rest.length > 0 && (item.lengths[item.right] ?? 0) > 2 * Math.max(...rest);
}

/** Returns how often the right option is the longest, and how often the shortest, of three or more. */
export function countByLength(items: readonly OneRight[]): { readonly longest: Share; readonly shortest: Share } {
  const wide = items.filter(({ lengths }) => lengths.length >= fewestOptions);
  return { longest: share(wide, isLongest), shortest: share(wide, isShortest) };
}

/** A place that the right option may have, the first being 1, among items with as many options. */
export interface PlaceShare extends Share {
  readonly options: number;
  readonly place: number;
}

/** Returns how often the right option has each place, for each number of options from three. */
export function countByPlace(items: readonly OneRight[]): PlaceShare[] {
  const sizes = [...new Set(items.map(({ lengths }) => lengths.length))].filter((size) => size >= fewestOptions);
  return sizes
    .toSorted((left, right) => left - right)
    .flatMap((options) => {
      const alike = items.filter(({ lengths }) => lengths.length === options);
      return Array.from({ length: options }, (_, index): PlaceShare => {
        return { options, place: index + 1, ...share(alike, ({ right }) => right === index) };
      });
    });
}
