/** Answers quiz items as a learner would, whatever kind they are, without looking at the screen. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Ids of the items of the quiz on the page, once the quiz is ready. */
export async function itemIds(page: Page): Promise<string[]> {
  const quiz = page.locator('quiz-set[data-ready]');
  await quiz.waitFor();
  return quiz.locator('[data-item]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['item'] ?? ''));
}

/** Answers one item rightly or not, and checks it. */
export async function answer(page: Page, id: string, rightly: boolean): Promise<void> {
  const item = page.locator(`[data-item="${id}"]`);
  await item.evaluate((element, right) => {
    if (element.localName === 'order-item') {
      const list = element.querySelector('ol') as HTMLElement;
      const place = (row: Element) => Number(row.querySelector<HTMLOptionElement>('[data-correct]')?.value);
      const placed = [...list.children].sort((a, b) => place(a) - place(b));
      list.append(...(right ? placed : placed.reverse()));
      return;
    }
    for (const input of element.querySelectorAll('input')) {
      const wanted = input.hasAttribute('data-correct') === right;
      if (input.checked !== wanted && (input.type === 'checkbox' || wanted)) input.click();
    }
    for (const select of element.querySelectorAll('select')) {
      const option = [...select.options].find((one) => one.value && one.hasAttribute('data-correct') === right);
      select.value = option?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, rightly);
  await item.locator('summary').click();
  await expect.poll(() => item.getAttribute('data-state')).toBe(rightly ? 'right' : 'retry');
}
