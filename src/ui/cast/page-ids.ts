/** Ids for the clips inside drawings: two drawings on one page must not share one, and a page must build the same each time. */

const counts = new WeakMap<object, number>();

/**
 * Returns an id that no other drawing of the page has.
 *
 * @param page - Something that lives as long as one rendering of the page, such as `Astro.request`.
 */
export function nextDrawingId(page: object): string {
  const count = (counts.get(page) ?? 0) + 1;
  counts.set(page, count);
  return `drawing-${count}`;
}
