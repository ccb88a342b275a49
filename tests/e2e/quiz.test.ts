/** Every interaction by keyboard alone, with the score and the retry at the end. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, itemIds } from '../helpers/answer.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';

const site = useSite();
const quizPage = 'explorers/real-edited-generated/what-is-a-deepfake/quiz/';

const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const status = (page: Page, id: string) => item(page, id).locator('[role="status"]');

/** Presses Tab until a part has the focus; fails when it is never reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never reached ${selector}.`);
}

/** Opens the quiz at one item, with the focus on its question. */
async function openItem(id: string): Promise<Page> {
  const page = await site.open(quizPage);
  await page.locator('quiz-set[data-ready]').waitFor();
  await page.locator(`[data-goto="${id}"]`).focus();
  await page.keyboard.press('Enter');
  await item(page, id).locator('legend').first().waitFor();
  return page;
}

async function check(page: Page, id: string): Promise<void> {
  await tabTo(page, `[data-item="${id}"] summary`);
  await page.keyboard.press('Enter');
}

describe('by keyboard alone', () => {
  test('choice: arrow keys reveal nothing, the check does', async () => {
    const page = await openItem('m1l1-a');
    await tabTo(page, '[data-item="m1l1-a"] input');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await item(page, 'm1l1-a').locator('[data-answer] > p:visible').count()).toBe(0);
    expect(await status(page, 'm1l1-a').textContent()).toBe('');
    await check(page, 'm1l1-a');
    expect(await item(page, 'm1l1-a').locator('[data-answer] > p:visible').count()).toBe(1);
    await expect.poll(() => status(page, 'm1l1-a').textContent()).toContain('Look again.');
    await item(page, 'm1l1-a').getByLabel('any picture that somebody').focus();
    await page.keyboard.press('ArrowDown');
    expect(await item(page, 'm1l1-a').locator('[data-answer] > p:visible').count()).toBe(0);
    await check(page, 'm1l1-a');
    await expect.poll(() => status(page, 'm1l1-a').textContent()).toContain('That fits.');
    expect(problemsOf(page)).toEqual([]);
  });

  test('multiple choice: needs all that fit and nothing else', async () => {
    const page = await openItem('m1l1-f');
    await tabTo(page, '[data-item="m1l1-f"] input');
    await page.keyboard.press('Space');
    await check(page, 'm1l1-f');
    await expect.poll(() => item(page, 'm1l1-f').getAttribute('data-state')).toBe('retry');
    await item(page, 'm1l1-f').getByLabel('speaks in Minh').focus();
    await page.keyboard.press('Space');
    await check(page, 'm1l1-f');
    await expect.poll(() => item(page, 'm1l1-f').getAttribute('data-state')).toBe('right');
  });

  test('true or false', async () => {
    const page = await openItem('m1l1-c');
    await tabTo(page, '[data-item="m1l1-c"] input');
    await page.keyboard.press('Space');
    await check(page, 'm1l1-c');
    await expect.poll(() => item(page, 'm1l1-c').getAttribute('data-state')).toBe('right');
  });

  test('hotspot: the drawing and the list are one choice', async () => {
    const page = await openItem('m1l1-d');
    await tabTo(page, '[data-item="m1l1-d"] input');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await check(page, 'm1l1-d');
    await expect.poll(() => item(page, 'm1l1-d').getAttribute('data-state')).toBe('right');
  });

  test('match: each row by its select', async () => {
    const page = await openItem('m1l1-e');
    const partners = ['Ms Ratna', 'Leo', 'Minh', 'The school'];
    for (const [index, partner] of partners.entries()) {
      await tabTo(page, `[data-item="m1l1-e"] [data-answer]:nth-child(${index + 1}) select`);
      await page.keyboard.type(partner);
    }
    await check(page, 'm1l1-e');
    await expect.poll(() => item(page, 'm1l1-e').getAttribute('data-state')).toBe('right');
  });

  test('sort into groups: an unfinished answer is told, nothing is scored', async () => {
    const page = await openItem('m1l1-b');
    await tabTo(page, '[data-item="m1l1-b"] input');
    await page.keyboard.press('Space');
    await check(page, 'm1l1-b');
    await expect.poll(() => item(page, 'm1l1-b').getAttribute('data-state')).toBe('empty');
    const groups = [2, 0, 3, 1, 0, 3];
    for (const [index, place] of groups.entries()) {
      await tabTo(page, `[data-item="m1l1-b"] [data-answer]:nth-child(${index + 1}) input`);
      await page.keyboard.press('Space');
      // From whichever stop had the focus, the keys walk to the one we want.
      const inputs = item(page, 'm1l1-b').locator(`[data-answer]:nth-child(${index + 1}) input`);
      for (let presses = 0; presses < 4 && !(await inputs.nth(place).isChecked()); presses++) {
        await page.keyboard.press('ArrowRight');
      }
    }
    await check(page, 'm1l1-b');
    await expect.poll(() => item(page, 'm1l1-b').getAttribute('data-state')).toBe('right');
  });

  test('order: buttons move a row, say so and keep the focus', async () => {
    const page = await openItem('m1l1-g');
    const right = ['He stops', 'He asks', 'He hears', 'He tells'];
    const rows = async () =>
      (await item(page, 'm1l1-g').locator('label > span').allTextContents()).map((text) =>
        text.split(' ').slice(0, 2).join(' '),
      );
    expect(await rows()).not.toEqual(right);
    for (const [place, row] of right.entries()) {
      while ((await rows()).indexOf(row) > place) {
        await item(page, 'm1l1-g')
          .getByRole('button', { name: `Move up: ${row}` })
          .focus();
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.closest('li')?.textContent)).toContain(row);
        expect(await status(page, 'm1l1-g').textContent()).toContain('now at place');
      }
    }
    await check(page, 'm1l1-g');
    await expect.poll(() => item(page, 'm1l1-g').getAttribute('data-state')).toBe('right');
    expect(problemsOf(page)).toEqual([]);
  });
});

test('a whole quiz: score of first tries, retry of what was not right, then all fits', async () => {
  const page = await site.open(quizPage);
  const quiz = page.locator('quiz-set[data-ready]');
  await quiz.waitFor();
  const ids = await itemIds(page);
  expect(ids.length).toBeGreaterThanOrEqual(5);
  for (const [index, id] of ids.entries()) {
    expect(await item(page, id).isVisible()).toBe(true);
    expect(await quiz.locator('[data-item]:visible').count()).toBe(1);
    await answer(page, id, index >= 2);
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await expect
    .poll(() => quiz.locator('[data-part="score"]').textContent())
    .toBe(`Right at the first try: ${ids.length - 2} of ${ids.length}.`);
  expect(await quiz.locator('[data-look]:visible').count()).toBe(2);
  await page.getByRole('button', { name: 'Try those again' }).click();
  for (const id of ids.slice(0, 2)) {
    await answer(page, id, true);
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  expect(await page.getByText('Every answer fits now.').isVisible()).toBe(true);
  expect(await quiz.locator('[data-look]:visible').count()).toBe(0);
});
