/** The teacher's page of a lesson in journeys: its slides, and the questions to a class. */
import type { Page } from 'playwright-core';
import type { Journey } from './browser.ts';

/** A lesson whose page is opened where none is named. */
export const slidesLesson = 'teach/lessons/explorers/what-is-a-deepfake/';

/** The screen of most projectors. */
export const projector = { width: 1280, height: 720 };

/** The slide that shows. */
export const currentSlide = (page: Page) => page.locator('.slide[data-current]');

/** Opens the page of a lesson and shows it as slides. */
export async function openSlides(site: Journey, path = slidesLesson): Promise<Page> {
  const page = await site.open(path, { viewport: projector });
  await page.getByRole('button', { name: 'Show as slides' }).click();
  await currentSlide(page).waitFor();
  return page;
}

/** Opens the questions; the first one shows. */
export async function openQuestions(site: Journey): Promise<Page> {
  const page = await openSlides(site);
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await currentSlide(page).locator('.question').waitFor();
  return page;
}
