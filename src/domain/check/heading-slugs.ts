/** Computes the anchors of headings as Astro does (github-slugger), so that links to them can be checked. */

/**
 * Returns one anchor for each heading; a text that comes again gets a number.
 *
 * @example headingSlugs(['Ask first!', 'Ask first']) // ['ask-first', 'ask-first-1']
 */
export function headingSlugs(texts: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return texts.map((text) => {
    const base = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let slug = base;
    while (taken.has(slug)) {
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      slug = `${base}-${count}`;
    }
    taken.set(slug, 0);
    return slug;
  });
}
