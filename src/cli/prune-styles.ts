/**
 * Leaves out of a page's styles what the page cannot use: rules of components and colours of modules that are not on
 * it, and fonts for letters that are not on it.
 *
 * Astro collects the styles of every component that a page might draw; a lesson might draw all of them and uses a few.
 */
import postcss from 'postcss';

const scope = /\[(data-astro-cid-\w+)\]/g;
const hue = /^\[(data-module="[\w-]+")\]$/;

/** Reads `U+0000-00FF, U+0131` as pairs of first and last code point. */
function rangesOf(unicodeRange: string): [number, number][] {
  return unicodeRange.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

/**
 * Prunes styles for one page.
 *
 * @param html - The page, with scope names as Astro wrote them.
 */
export function pruneStyles(styles: string, html: string): string {
  const root = postcss.parse(styles);
  const letters = new Set([...html].map((letter) => letter.codePointAt(0) ?? 0));
  root.walkRules((rule) => {
    const [, module] = hue.exec(rule.selector) ?? [];
    if (module && !html.includes(module)) rule.remove();
    if (!rule.selector.includes('data-astro-cid-')) return;
    const kept = rule.selectors.filter((selector) =>
      [...selector.matchAll(scope)].every((match) => html.includes(match[1] ?? '')),
    );
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  root.walkAtRules('font-face', (face) => {
    face.walkDecls('unicode-range', ({ value }) => {
      const used = rangesOf(value).some(([first, last]) =>
        [...letters].some((letter) => letter >= first && letter <= last),
      );
      if (!used) face.remove();
    });
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
