/** The reading tools in use: panel open, one section standing out, a part being read. Two widths, both schemes. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { giveVoices, localVoice } from '../helpers/voices.ts';

const site = useSite();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.each([
  ['light', 360],
  ['dark', 360],
  ['light', 1280],
  ['dark', 1280],
] as const)('no violation in %s at %i px', async (colorScheme, width) => {
  const page = await site.open('', { colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await giveVoices(page, [localVoice]);
  await page.goto(site.address('explorers/real-edited-generated/what-is-a-deepfake/'));
  const reading = page.getByRole('button', { name: 'Reading', exact: true });
  await reading.click();
  await page.getByLabel('One section at a time').check();
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await reading.click();
  // What lies under the sticky bar at another scroll position counts as covered.
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { runOnly: { type: 'tag', values } });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes[0]?.failureSummary})`,
    );
  }, tags);
  expect(await page.locator('[data-dim]').count()).toBeGreaterThan(5);
  expect(violations).toEqual([]);
  await page.context().close();
});
