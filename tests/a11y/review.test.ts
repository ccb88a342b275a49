/** "Come back" in use: a question with its feedback, and the end with all it can say. Two widths, both schemes. */
import { expect, test } from 'vitest';
import { answer } from '../helpers/answer.ts';
import { violationsOn } from '../helpers/axe.ts';
import { useSite } from '../helpers/browser.ts';

const site = useSite();

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
