/** "Come back" in use: a question with its feedback, and the end with all it can say. Two widths, both schemes. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer } from '../helpers/answer.ts';
import { useSite } from '../helpers/browser.ts';

const site = useSite();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsOn(page: Page): Promise<string[]> {
  // What lies under a fixed button at another scroll position counts as covered.
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes[0]?.failureSummary})`);
  }, tags);
}

test.each([
  ['light', 360],
  ['dark', 360],
  ['light', 1280],
  ['dark', 1280],
] as const)('no violation in %s at %i px', async (colorScheme, width) => {
  const page = await site.open('about/', { colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const entry = { from: 'what-is-a-deepfake', step: 0, due: '2027-03-02', seen: 1 };
    const review = { 'm1l1-a': entry, 'm5l1-a': entry, 'm4l1-a': entry, 'm1l1-c': { ...entry, due: '9999-03-02' } };
    localStorage.setItem('face-value:progress', JSON.stringify({ version: 2, lessons: {}, review }));
  });
  await page.clock.setFixedTime('2027-03-02T12:00:00Z');
  await page.route(/what-your-photos-give-away\/quiz\/$/, (route) => route.abort());
  await page.goto(site.address('explorers/review/'));
  await page.locator('review-set [data-item]').waitFor();
  await answer(page, 'm1l1-a', false);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next question' }).click();
  expect(await page.locator('[data-part="rest"] :is(p, button):visible').count()).toBe(5);
  expect(await page.locator('[data-part="pages"] a:visible').count()).toBe(1);
  expect(await violationsOn(page)).toEqual([]);
  await page.context().close();
});
