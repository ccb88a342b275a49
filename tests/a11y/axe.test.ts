/** axe on every page once, and on one page of each kind in both schemes and at both widths. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { pagesOf, pathOf } from '../helpers/site.ts';

const site = useSite();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe and returns each violation with the first place it was found. */
async function violationsOn(page: Page): Promise<string[]> {
  // Through the debugging protocol, which the page's policy does not govern.
  await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes[0]?.failureSummary})`);
  }, tags);
}

const paths = pagesOf('dist').map(pathOf);

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
  'search/',
  'glossary/',
  'privacy/',
  '404.html',
];

const views = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
] as const;

test('the list of kinds names pages that exist', () => {
  expect(kinds.filter((path) => !paths.includes(path))).toEqual([]);
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
  test.each(paths.filter((path) => !kinds.includes(path)))('/%s has no violation', async (path) => {
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
  // What lies under the sticky bar at this scroll position counts as covered.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await violationsOn(page)).toEqual([]);
});
