/** Steps that the journeys about progress share. */
import type { Page } from 'playwright-core';
import { answer, itemIds } from './answer.ts';
import type { Journey } from './browser.ts';

export const lesson = 'explorers/real-edited-generated/what-is-a-deepfake/';
export const quiz = `${lesson}quiz/`;
export const file = { name: 'face-value-progress.json', mimeType: 'application/json' };

export const stitch = (page: Page, id: string) => page.locator(`[data-goto="${id}"]`);
export const keysOf = (page: Page, area: 'localStorage' | 'sessionStorage') =>
  page.evaluate((name) => Object.keys(window[name]).sort(), area);
export const kept = (page: Page, area: 'localStorage' | 'sessionStorage' = 'localStorage') =>
  page.evaluate((name) => window[name].getItem('face-value:progress') ?? '', area);
export const said = (page: Page, element: string) => page.locator(`${element} [role="status"]`);

/** Checks the first items of the quiz; without a number, all of them. The very first is wrong. */
export async function takeQuiz(page: Page, count?: number): Promise<string[]> {
  const ids = (await itemIds(page)).slice(0, count);
  for (const [index, id] of ids.entries()) {
    await stitch(page, id).click();
    await answer(page, id, index > 0);
  }
  return ids;
}

/** Opens a page with a lesson done on the device. */
export async function openWithProgress(site: Journey, path: string): Promise<Page> {
  const page = await site.open(lesson);
  await page.locator('[data-next]').click();
  await page.goto(site.address(path));
  return page;
}

/** Opens the page of a fresh visitor and presses keys until a part has the focus. */
export async function pressTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      return (element.labels?.[0] ?? element).textContent?.trim();
    });
    if (here === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never reached "${name}".`);
}
