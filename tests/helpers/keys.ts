/** Moves through a page as people do who have no mouse. */
import type { Page } from 'playwright-core';

/** Presses Tab until the focus is on an element that matches; throws when it never gets there. */
export async function tabTo(page: Page, selector: string, presses = 120): Promise<void> {
  for (let count = 0; count < presses; count++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The keyboard never reached ${selector}.`);
}

/** Chooses in the group of radio buttons that has the focus, by Space and the arrow keys. */
export async function chooseByKeys(page: Page, selector: string): Promise<void> {
  await page.keyboard.press('Space');
  for (let count = 0; count < 8; count++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, `${selector}:checked`))
      return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No choice of the group is ${selector}.`);
}
