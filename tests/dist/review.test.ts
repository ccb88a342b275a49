/** "Come back" takes items out of other pages: they are there, and they look the same away from home. */
import { describe, expect, test } from 'vitest';
import { builds, pagesMatching, read } from '../helpers/site.ts';

describe.each(builds)('in $folder', ({ folder, base }) => {
  test.each(pagesMatching(folder, /\/review\/index\.html$/))('what %s lists stands where it says', (page) => {
    const links = [...read(folder, page).matchAll(/<a href="([^"]+)"[^>]*? data-items(="[^"]*")? data-hard(="[^"]*")?/g)];
    expect(links.length).toBeGreaterThan(10);
    for (const [, address = '', items = '', hard = ''] of links) {
      const quiz = /<quiz-set[^]*<\/quiz-set>/.exec(read(folder, `${address.slice(base.length)}index.html`))?.[0] ?? '';
      const listed = `${items} ${hard}`.match(/[\w-]+/g) ?? [];
      const there = [...quiz.matchAll(/<\w+-item class="item" data-item="([^"]+)"/g)].map((match) => match[1]);
      expect(listed.sort(), address).toEqual(there.sort());
      expect(quiz, address).toMatch(/^<quiz-set[^>]* data-review/);
    }
  });

  test('no item carries the name of a scope, which means something else on another page', () => {
    for (const page of pagesMatching(folder, /^(?!print\/).*\/(quiz|check)\/index\.html$/)) {
      const items = read(folder, page).match(/<(\w+-item) class="item"[^]*?<\/\1>/g) ?? [];
      expect(items.length, page).toBeGreaterThan(0);
      for (const item of items) expect(item.match(/ data-\w(?=[ =>])/g), page).toBeNull();
    }
  });

  test('the checks before, after and at the end do not come back', () => {
    for (const page of pagesMatching(folder, /\/(before|after|final-check)\/index\.html$/)) {
      expect(read(folder, page), page).not.toContain('data-review');
    }
  });
});
