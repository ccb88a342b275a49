/** Answers an item rightly by keyboard alone, whatever kind it is. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { chooseByKeys, tabTo } from './keys.ts';

/** Moves every row of an order item to its place by its buttons. */
async function putInOrder(page: Page, id: string): Promise<void> {
  const rows = page.locator(`[data-item="${id}"] .order > li`);
  const places = () =>
    rows.evaluateAll((all) => all.map((row) => Number(row.querySelector<HTMLOptionElement>('[data-correct]')?.value)));
  for (let place = 1; place <= (await rows.count()); place++) {
    for (let at = (await places()).indexOf(place); at > place - 1; at--) {
      // The focus of a learner who tabs to the button of this row.
      await rows.nth(at).locator('[data-move="up"]').focus();
      await page.keyboard.press('Enter');
    }
  }
}

/** Answers the item that shows, checks it, and waits until it is right. */
export async function answerByKeys(page: Page, id: string): Promise<void> {
  const item = page.locator(`[data-item="${id}"]`);
  const inItem = (part: string): string => `[data-item="${id}"] ${part}`;
  const kind = await item.evaluate((element) => {
    if (element.localName === 'order-item') return 'order';
    if (element.querySelector('select')) return 'match';
    if (element.querySelector('[type="checkbox"]')) return 'multiple';
    return element.localName === 'place-item' ? 'groups' : 'choice';
  });
  if (kind === 'order') await putInOrder(page, id);
  if (kind === 'choice') {
    await tabTo(page, inItem('input'));
    await chooseByKeys(page, '[data-correct]');
  }
  if (kind === 'multiple') {
    for (const box of await item.locator('input').all()) {
      await tabTo(page, inItem('input'));
      if ((await box.getAttribute('data-correct')) !== null) await page.keyboard.press('Space');
    }
  }
  if (kind === 'groups') {
    const rows = await item.locator('[data-answer]').count();
    for (let row = 0; row < rows; row++) {
      await tabTo(page, inItem('input'));
      await chooseByKeys(page, '[data-correct]');
    }
  }
  if (kind === 'match') {
    for (const row of await item.locator('[data-answer]').all()) {
      await tabTo(page, inItem('select'));
      const text = (await row.locator('option[data-correct]').textContent())?.trim() ?? '';
      await page.keyboard.type(text);
    }
  }
  await tabTo(page, inItem('summary'));
  await page.keyboard.press('Enter');
  await expect.poll(() => item.getAttribute('data-state'), { message: `${id} (${kind})` }).toBe('right');
}
