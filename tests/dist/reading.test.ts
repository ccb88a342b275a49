/** Reading tools stand on lessons, and never on help pages or over what was searched for. */
import { describe, expect, test } from 'vitest';
import { bytesOnWire } from '../helpers/budgets.ts';
import { builds, filesOf, pagesMatching, read } from '../helpers/site.ts';

const marks = /<reading-tools|\/ReadingTools\.[^"]*\.js/;
const lessonText = '<div id="text"';

describe.each(builds)('in $folder', ({ folder }) => {
  const pages = pagesMatching(folder, /./);

  test('every lesson has them', () => {
    // A teacher's view has slides in their place.
    const lessons = pages.filter((page) => !page.startsWith('teach/') && read(folder, page).includes(lessonText));
    expect(lessons.length).toBeGreaterThan(2);
    expect(lessons.filter((page) => !marks.test(read(folder, page)))).toEqual([]);
  });

  test.each([
    ['help page', /(^|\/)h\//],
    ['search', /(^|\/)search\//],
  ])('no %s has them', (_what, pattern) => {
    expect(pagesMatching(folder, pattern).filter((page) => marks.test(read(folder, page)))).toEqual([]);
  });
});

test('their script weighs at most 3 kB', () => {
  const { folder } = builds[0];
  const [script = ''] = filesOf(folder).filter((file) => /\/ReadingTools\.[^/]*\.js$/.test(file));
  expect(bytesOnWire(folder, script)).toBeLessThanOrEqual(3_072);
});
