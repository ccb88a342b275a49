/** What works when no script ever arrives: reading, quiz, activity. */
import { describe, expect, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';

const site = useSite();
const lesson = 'explorers/real-edited-generated/what-is-a-deepfake/';

describe.each([
  ['scripts off', { javaScriptEnabled: false }],
  ['scripts aborted', { blockScripts: true }],
])('with %s', (_name, options) => {
  test('every question can be answered and its feedback read, and nothing shows before', async () => {
    const page = await site.open(`${lesson}quiz/`, options);
    const items = page.locator('quiz-set [data-item]');
    const count = await items.count();
    expect(count).toBeGreaterThanOrEqual(5);
    expect(await page.locator('[data-answer] > p:visible').count()).toBe(0);
    for (let index = 0; index < count; index++) {
      const item = items.nth(index);
      expect(await item.isVisible()).toBe(true);
      for (const row of await item.locator('[data-answer]').all()) {
        const select = row.locator('select');
        if ((await select.count()) > 0) await select.selectOption({ index: 1 });
        else await row.locator('input').first().check();
      }
      expect(await item.locator('[data-answer] > p:visible').count(), 'before it is asked for').toBe(0);
      await item.locator('summary').click();
      const shown = await item.locator('[data-answer] > p:visible').count();
      expect(shown, 'after it was asked for').toBeGreaterThan(0);
    }
    await page.context().close();
  });

  test('feedback follows the choice: what belongs is told apart from what does not', async () => {
    const page = await site.open(`${lesson}quiz/`, options);
    const item = page.locator('[data-item="m1l1-e"]');
    const row = (text: string) => item.locator('[data-answer]').filter({ hasText: text });
    await row('a cup').locator('select').selectOption('Leo');
    await row('because of a storm').locator('select').selectOption('Leo');
    await item.locator('summary').click();
    expect(await row('a cup').locator('> .right').isVisible()).toBe(true);
    expect(await row('a cup').locator('> .off').isVisible()).toBe(false);
    expect(await row('because of a storm').locator('> .off').isVisible()).toBe(true);
    expect(await row('A rude voice message').locator('> p:visible').count()).toBe(0);
    await page.context().close();
  });

  test('the activity gives feedback to each card', async () => {
    const page = await site.open(lesson, options);
    const cards = page.locator('[data-item="plain-cards"]');
    const card = (text: string) => cards.locator('[data-answer]').filter({ hasText: text });
    await card('school garden').getByLabel('Untouched').check();
    await card('dog ears').getByLabel('Generated').check();
    await cards.locator('summary').click();
    expect(await card('school garden').locator('> .right').isVisible()).toBe(true);
    expect(await card('dog ears').locator('> .off').isVisible()).toBe(true);
    await page.context().close();
  });

  test('the face mixer mixes', async () => {
    const page = await site.open('explorers/real-edited-generated/how-a-computer-learns-a-face/', options);
    const mixer = page.locator('face-mixer');
    await mixer.locator('input[value="amara"]').check();
    await mixer.locator('input[value="worried"]').check();
    expect(await mixer.locator('div[data-looks]:visible').getAttribute('data-looks')).toBe('amara');
    expect(await mixer.locator('p[data-looks]:visible').textContent()).toContain('Amara');
    expect(await mixer.locator('input[type="range"]:visible').count()).toBe(0);
    await page.context().close();
  });

  test('a term is explained in place', async () => {
    const page = await site.open(lesson, options);
    const term = page.locator('.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[popover]:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('[popover]:popover-open').count()).toBe(0);
    await page.context().close();
  });
});
