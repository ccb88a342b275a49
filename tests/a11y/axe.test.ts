/** axe on every page once, and on one page of each kind in both schemes and at both widths. */
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../helpers/axe.ts';
import { useSite } from '../helpers/browser.ts';
import { allPagesOf, pagesOf, pathOf } from '../helpers/site.ts';

const site = useSite();
const paths = pagesOf('dist').map(pathOf);

/** Pages for one place after the other are built alike: each step is tried for some places, each place in some steps. */
const placePage = /^h\/([a-z]{2}|0)\/(.*)$/;
const orderOf = (texts: Iterable<string>) => new Map([...new Set(texts)].map((text, index) => [text, index]));
const placeOrder = orderOf(paths.flatMap((path) => placePage.exec(path)?.[1] ?? []));
const stepOrder = orderOf(paths.flatMap((path) => placePage.exec(path)?.[2] ?? []));
const printPage = /^print\//;
/** Of pages for teachers, one lesson is built like the other, and one module's pack like the other. */
const teacherPage = /^teach\/./;
const once = paths.filter((path, index) => {
  if (printPage.test(path)) return index % 10 === 0;
  if (teacherPage.test(path)) return index % 5 === 0;
  const [, place = '', step = ''] = placePage.exec(path) ?? [];
  return !place || ((placeOrder.get(place) ?? 0) + (stepOrder.get(step) ?? 0)) % 8 === 0;
});

/** One page of each kind. */
const kinds = [
  '',
  'course/',
  'explorers/',
  'explorers/real-edited-generated/',
  'explorers/real-edited-generated/what-is-a-deepfake/',
  'explorers/real-edited-generated/what-is-a-deepfake/quiz/',
  'explorers/real-edited-generated/how-a-computer-learns-a-face/',
  'explorers/real-edited-generated/check/',
  'explorers/before/',
  'explorers/final-check/',
  'explorers/review/',
  'explorers/certificate/',
  'sources/',
  'sources/real-edited-generated/',
  'about/',
  'progress/',
  'sampler/',
  'explorers/when-it-happens/the-first-hour/',
  'explorers/when-it-happens/the-first-hour/short/',
  'navigators/real-edited-generated/why-people-make-them/',
  'explorers/check-before-you-share/your-eyes-are-not-enough/',
  'explorers/my-face-my-choice/ask-first/',
  'explorers/protect-each-other/lock-the-doors/',
  'explorers/protect-each-other/the-voice-on-the-phone/',
  'navigators/when-it-happens/getting-it-taken-down/',
  'advocates/change-the-culture/the-day-a-site-went-dark/',
  'navigators/change-the-culture/your-schools-plan/',
  'h/',
  'h/gb/',
  'h/0/',
  'h/t/',
  'h/id/l/',
  'h/vn/m/',
  'h/id/o11/',
  'h/0/k/',
  'search/',
  'glossary/',
  'privacy/',
  'schools/',
  'schools/private-picture/',
  'schools/log/',
  'print/advocates/getting-it-taken-down/handout/',
  'teach/',
  'teach/when-it-happens/',
  'teach/lessons/advocates/the-day-a-site-went-dark/',
  'families/navigators/',
  '404.html',
];

const views = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const;

test('the list of kinds names pages that exist', () => {
  const all = allPagesOf('dist').map(pathOf);
  expect(kinds.filter((path) => !all.includes(path))).toEqual([]);
});

describe.each(views)('in $colorScheme at $width px', ({ colorScheme, width }) => {
  const full = process.env['TEST_FULL'] === '1';
  test.each(full ? paths : kinds)('/%s has no violation', async (path) => {
    const page = await site.open(path, { colorScheme, viewport: { width, height: 800 } });
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});

describe('every other page once', () => {
  test.each(once.filter((path) => !kinds.includes(path)))('/%s has no violation', async (path) => {
    const page = await site.open(path);
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});

test('a quiz with all its feedback open has no violation', async () => {
  const page = await site.open('explorers/real-edited-generated/what-is-a-deepfake/quiz/', { blockScripts: true });
  for (const group of await page.locator('[data-answer]').all()) {
    const select = group.locator('select');
    if ((await select.count()) > 0) await select.selectOption({ index: 1 });
    else await group.locator('input').first().check();
  }
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  expect(await violationsOn(page)).toEqual([]);
});
