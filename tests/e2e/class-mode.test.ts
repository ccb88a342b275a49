/** Questions to a class without devices: the teacher counts hands, then shows the answer. */
import { expect, test } from 'vitest';
import { violationsOn } from '../helpers/axe.ts';
import { useSite } from '../helpers/browser.ts';
import { currentSlide, openQuestions, openSlides, projector, slidesLesson } from '../helpers/slides.ts';

const site = useSite();

test('class mode: timer, hands, reveal, and what to teach again with a way to its section', async () => {
  const page = await site.open(slidesLesson, { viewport: projector });
  expect(await page.content()).not.toContain('data-correct');
  await page.close();
  const slides = await openQuestions(site);
  await slides.clock.install();
  const slide = currentSlide(slides);
  await slide.getByLabel('Time to think').selectOption({ label: '60 seconds' });
  await slide.getByRole('button', { name: 'Start the time' }).click();
  await slides.clock.runFor(59_000);
  expect(await slide.getByText('Time is up.').count()).toBe(0);
  await slides.clock.runFor(2_000);
  await slide.getByText('Time is up.').waitFor();
  // Nothing gives the answer away before it is asked for.
  expect(await slides.locator('[data-correct], .slide [data-state="right"], .slide .right').count()).toBe(0);
  expect((await slide.locator('.why').allTextContents()).join('').trim()).toBe('');
  for (const [option, hands] of Object.entries({ A: '3', B: '12', C: '5', D: '0' })) {
    await slide.getByLabel(`Hands for ${option}`).fill(hands);
  }
  await slide.getByRole('button', { name: 'Show the answer' }).click();
  expect(await slide.locator('[data-state="right"] [data-part="text"]').textContent()).toContain('a computer made it');
  expect(await slide.locator('.share').allTextContents()).toEqual(['15%', '60%', '25%', '0%']);
  expect(await slide.getByText('25% had it right.', { exact: true }).isVisible()).toBe(true);
  // The reason of the right one, and of the wrong one that most took; the others on demand.
  expect(await slide.locator('[data-part="reason"]:visible').count()).toBe(2);
  expect(await violationsOn(slides)).toEqual([]);
  await slide.getByRole('button', { name: 'Show all reasons' }).click();
  expect(await slide.locator('[data-part="reason"]:visible').count()).toBe(4);
  await slides.keyboard.press('Escape');
  await slides.locator('.deck').waitFor({ state: 'detached' });
});

test('what to teach again leads to a section of the lesson; nothing is kept', async () => {
  const page = await openQuestions(site);
  await currentSlide(page).getByLabel('Hands for B').fill('10');
  await currentSlide(page).getByRole('button', { name: 'Show the answer' }).click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('End');
  expect(await currentSlide(page).getByText('Fewer than six in ten had these right.').isVisible()).toBe(true);
  const links = currentSlide(page).locator('.reteach a');
  expect(await links.count()).toBe(1);
  const anchor = (await links.getAttribute('href')) ?? '';
  expect(await page.locator(anchor).count()).toBe(1);
  expect(await violationsOn(page)).toEqual([]);
  await links.click();
  expect(await currentSlide(page).locator(anchor).count()).toBe(1);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await currentSlide(page).waitFor();
  expect(await page.locator('.question').count()).toBe(0);
});

test('questions of a hard lesson begin with the freedom not to answer', async () => {
  const page = await openSlides(site, 'teach/lessons/navigators/real-or-made/');
  await page.keyboard.press('End');
  expect(await currentSlide(page).getByText('Nobody has to answer.').isVisible()).toBe(true);
  expect(await currentSlide(page).locator('.question').count()).toBe(0);
});

test('without a way to the quiz the page says so, offers the paper, and tries again', async () => {
  const page = await openSlides(site);
  await page.context().setOffline(true);
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await currentSlide(page).getByText('The questions could not be loaded.').waitFor();
  expect(await currentSlide(page).getByRole('link', { name: 'The quiz with answers, to print' }).isVisible()).toBe(
    true,
  );
  await page.context().setOffline(false);
  await page.keyboard.press('PageDown');
  await currentSlide(page).locator('.question').waitFor();
});
