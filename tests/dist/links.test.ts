import { describe, expect, test } from 'vitest';
import { idsOf, valuesOf } from '../helpers/html.ts';
import { allPagesOf, builds, filesOf, pagesOf, read, stepPagesOf } from '../helpers/site.ts';

describe.each(builds)('in $folder', ({ folder, base }) => {
  const files = new Set(filesOf(folder));
  const ids = new Map(allPagesOf(folder).map((page) => [page, new Set(idsOf(read(folder, page)))]));

  /** The file behind an address on this site, or undefined when there is none. */
  const fileOf = (path: string): string | undefined => {
    if (!path.startsWith(base)) return undefined;
    const below = decodeURIComponent(path.slice(base.length));
    return [below, `${below}index.html`].find((file) => files.has(file));
  };

  /** Addresses on a page that lead nowhere. */
  const brokenOn = (page: string): string[] => {
    const html = read(folder, page);
    const here = base + page.replace(/index\.html$/, '');
    return [...valuesOf(html, 'a|link', 'href'), ...valuesOf(html, 'img|script', 'src')].filter((address) => {
      if (/^(https?:|mailto:|tel:|sms:|data:)/.test(address)) return false;
      const { pathname, hash } = new URL(address, `http://site${here}`);
      const file = fileOf(pathname);
      if (!file) return true;
      return hash.length > 1 && !ids.get(file)?.has(decodeURIComponent(hash.slice(1)));
    });
  };

  test.each(pagesOf(folder))('every link of %s leads somewhere', (page) => {
    expect(brokenOn(page)).toEqual([]);
  });

  test('so does every link of the questions of help, in every country', () => {
    expect(stepPagesOf(folder).flatMap((page) => brokenOn(page).map((address) => `${page}: ${address}`))).toEqual([]);
  });

  test.each(pagesOf(folder))('no id stands twice on %s', (page) => {
    const all = idsOf(read(folder, page));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});
