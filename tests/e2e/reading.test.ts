/** Reading tools: the panel by keyboard, the size of the text, one section at a time, and nothing of it elsewhere. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { keysOf, pressTo } from '../helpers/progress-journey.ts';

const site = useSite();
const lesson = 'explorers/real-edited-generated/what-is-a-deepfake/';
const key = 'face-value:reading';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const textSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const keep = (page: Page, text: string) =>
  page.evaluate(([name, kept]) => localStorage.setItem(name!, kept!), [key, text]);

/** Headings of the sections that stand out. */
const standOut = (page: Page) =>
  page
    .locator('article :is(h1, h2)')
    .evaluateAll((all) => all.filter((one) => !one.closest('[data-dim]')).map((one) => one.textContent?.trim()));

async function openPanel(path = lesson, options = {}): Promise<Page> {
  const page = await site.open(path, options);
  await button(page, 'Reading').click();
  return page;
}

describe('the panel', () => {
  test('opens and closes by keyboard, and gives the place back', async () => {
    const page = await site.open(lesson);
    await button(page, 'Reading').waitFor();
    await pressTo(page, 'Reading');
    expect(await button(page, 'Reading').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await button(page, 'Reading').getAttribute('aria-expanded')).toBe('true');
    await pressTo(page, 'One section at a time');
    await page.keyboard.press('Escape');
    expect(await button(page, 'Reading').getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByLabel('Text size').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Reading');
    expect(problemsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('closes when the keyboard goes on', async () => {
    const page = await openPanel();
    await page.getByLabel('One section at a time').focus();
    await page.locator('.term').first().focus();
    expect(await page.getByLabel('Text size').isVisible()).toBe(false);
    await page.context().close();
  });

  test('has room on a narrow screen, with touch targets of 44 px', async () => {
    const page = await openPanel(lesson, { viewport: { width: 320, height: 568 } });
    await page.getByLabel('Text size').selectOption('largest');
    await page.getByLabel('One section at a time').check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const control of await page.locator('.bar :is(button, select, label):visible').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.context().close();
  });

  test.each([
    ['off', { javaScriptEnabled: false }],
    ['aborted', { blockScripts: true }],
  ])('does not show with scripts %s', async (_name, options) => {
    const page = await site.open(lesson, options);
    expect(await page.getByText('Reading', { exact: true }).isVisible()).toBe(false);
    expect(await button(page, 'Reading').count()).toBe(0);
    await page.context().close();
  });
});

describe('the size of the text', () => {
  test('is kept over a reload, and set before any script file has come', async () => {
    const page = await openPanel();
    expect(await textSize(page)).toBe('16px');
    for (const [size, pixels] of [
      ['small', '14px'],
      ['large', '18px'],
      ['largest', '20px'],
    ] as const) {
      await page.getByLabel('Text size').selectOption(size);
      expect(await textSize(page)).toBe(pixels);
    }
    await page.context().route(/\.js(\?|$)/, (route) => route.abort());
    await page.reload();
    expect(await textSize(page)).toBe('20px');
    await page.goto(site.address('about/'));
    expect(await textSize(page)).toBe('20px');
    await page.emulateMedia({ media: 'print' });
    expect(await textSize(page)).toBe('16px');
    await page.context().close();
  });

  test('leaves nothing behind when it is normal again', async () => {
    const page = await openPanel();
    await page.getByLabel('Text size').selectOption('large');
    expect(await keysOf(page, 'localStorage')).toContain(key);
    await page.getByLabel('Text size').selectOption('normal');
    expect(await keysOf(page, 'localStorage')).not.toContain(key);
    expect(await page.locator('html').getAttribute('data-reading')).toBeNull();
    await page.context().close();
  });

  test('does not move what is being read', async () => {
    const page = await openPanel();
    const heading = page.locator('#asking-beats-staring');
    const place = () => heading.evaluate((element) => element.getBoundingClientRect().top);
    await heading.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 300));
    // By the keyboard's way: a click of the test browser scrolls to the button first.
    await page.getByLabel('Text size').evaluate((select: HTMLSelectElement) => {
      select.value = 'largest';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(Math.abs((await place()) - 300)).toBeLessThan(300);
    await page.context().close();
  });

  test.each(['huge', '{"size":"large"}', '125%', 'focus'.repeat(1000)])('is normal for %.20s', async (text) => {
    const page = await site.open('');
    await keep(page, text);
    await page.goto(site.address(lesson));
    await button(page, 'Reading').click();
    expect(await textSize(page)).toBe('16px');
    expect(await page.getByLabel('Text size').inputValue()).toBe('normal');
    expect(await page.locator('[data-dim]').count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('is erased with everything else, at once and for good', async () => {
    const page = await openPanel();
    await page.getByLabel('Text size').selectOption('largest');
    await page.goto(site.address('progress/'));
    expect(await textSize(page)).toBe('20px');
    await page.locator('erase-progress[data-ready]').waitFor();
    await button(page, 'Erase everything here').click();
    await button(page, 'Yes, erase it').click();
    expect(await textSize(page)).toBe('16px');
    expect(await keysOf(page, 'localStorage')).toEqual([]);
    await page.goto(site.address(lesson));
    expect(await textSize(page)).toBe('16px');
    await page.context().close();
  });
});

describe('one section at a time', () => {
  const [first, second] = ['What is a deepfake?', 'Four things that can happen to a picture'];

  test('goes on and back by section, says where, and stays on over a reload', async () => {
    const page = await openPanel();
    expect(await button(page, 'Next section').count()).toBe(0);
    await page.getByLabel('One section at a time').check();
    expect(await standOut(page)).toEqual([first]);
    expect(await button(page, 'Previous section').getAttribute('aria-disabled')).toBe('true');
    await button(page, 'Next section').click();
    expect(await standOut(page)).toEqual([second]);
    expect(await page.locator('.bar [role="status"]').textContent()).toBe(second);
    expect(await page.getByLabel('Text size').isVisible()).toBe(false);
    await expect
      .poll(() => page.locator('h2', { hasText: second }).evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(250);
    await button(page, 'Previous section').click();
    expect(await standOut(page)).toEqual([first]);
    await page.reload();
    await button(page, 'Next section').waitFor();
    expect(await standOut(page)).toHaveLength(1);
    expect(problemsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('hides nothing, and follows touch and keyboard into another section', async () => {
    const page = await openPanel();
    const readable = () => page.locator('article').ariaSnapshot();
    const before = await readable();
    await page.getByLabel('One section at a time').check();
    expect(await readable()).toBe(before);
    await page.locator('#so-what-is-a-deepfake').click();
    expect(await standOut(page)).toEqual(['So what is a deepfake?']);
    await page.locator('.term').first().focus();
    expect(await standOut(page)).toEqual([second]);
    await button(page, 'Reading').click();
    await page.getByLabel('One section at a time').uncheck();
    expect(await page.locator('[data-dim]').count()).toBe(0);
    expect(await keysOf(page, 'localStorage')).not.toContain(key);
    await page.context().close();
  });

  test('does not reach paper', async () => {
    const page = await openPanel();
    await page.getByLabel('One section at a time').check();
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('[data-dim]')
        .first()
        .evaluate((one) => getComputedStyle(one).opacity),
    ).toBe('1');
    expect(await button(page, 'Next section').isVisible()).toBe(false);
    await page.context().close();
  });
});
