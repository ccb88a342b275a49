/** The reading tools in use: panel open, one section standing out, a part being read. Two widths, both schemes. */
import { expect, test } from 'vitest';
import { violationsOn } from '../helpers/axe.ts';
import { useSite } from '../helpers/browser.ts';
import { giveVoices, localVoice } from '../helpers/voices.ts';

const site = useSite();

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
  const violations = await violationsOn(page);
  expect(await page.locator('[data-dim]').count()).toBeGreaterThan(5);
  expect(violations).toEqual([]);
  await page.context().close();
});
