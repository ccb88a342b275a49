/** "Leave this page": by link, by keyboard, after coming back, and without scripts. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { readSite } from '../../src/cli/read-site.ts';

const site = useSite();
const exit = readSite().exitAddress;

/** Opens a page with the exit answered locally, since tests reach no other host. */
async function openWithExit(path: string, options = {}): Promise<Page> {
  const page = await site.open('', options);
  await page.context().route(`${new URL(exit).origin}/**`, (route) => route.fulfill({ body: 'elsewhere' }));
  await page.goto(site.address(path));
  return page;
}

test.each(['h/', 'h/vn/', 'h/0/', 'h/t/', 'explorers/when-it-happens/the-first-hour/'])(
  '%s has the way out',
  async (path) => {
    const page = await openWithExit(path);
    const link = page.getByRole('link', { name: 'Leave this page' });
    expect(await link.getAttribute('href')).toBe(exit);
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(741);
    await page.context().close();
  },
);

test('the link covers the page at once and leaves no way back to it', async () => {
  const page = await openWithExit('h/');
  await page.locator('leave-page[data-ready]').waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await page.waitForURL(exit);
  await page.goBack();
  expect(page.url()).toBe(site.address(''));
});

test('Shift three times leaves, and says how many are left', async () => {
  const page = await openWithExit('h/vn/');
  await page.locator('leave-page[data-ready]').waitFor({ state: 'attached' });
  const status = page.locator('leave-page [role="status"]');
  await page.keyboard.press('Shift');
  expect(await status.textContent()).toContain('2');
  await page.keyboard.press('Shift');
  expect(await status.textContent()).toContain('1');
  await page.keyboard.press('Shift');
  await page.waitForURL(exit);
});

test('another key starts the count anew, and Shift as a capital letter does not count', async () => {
  const page = await openWithExit('h/');
  await page.locator('leave-page[data-ready]').waitFor({ state: 'attached' });
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('a');
  expect(await page.locator('leave-page').getAttribute('data-presses')).toBeNull();
  await page.keyboard.press('Shift+A');
  expect(await page.locator('leave-page').getAttribute('data-presses')).toBeNull();
  await page.keyboard.press('Shift');
  expect(await page.locator('leave-page').getAttribute('data-presses')).toBe('1');
  expect(page.url()).toBe(site.address('h/'));
});

test('a page that the browser brings back can be read again', async () => {
  const page = await openWithExit('h/');
  await page.locator('leave-page[data-ready]').waitFor({ state: 'attached' });
  // An answer without content leaves the browser where it is, as when it brings the page back.
  await page.context().route(`${new URL(exit).origin}/**`, (route) => route.fulfill({ status: 204 }));
  await page.getByRole('link', { name: 'Leave this page' }).click({ noWaitAfter: true });
  expect(await page.locator('.leave-overlay').count()).toBe(1);
  expect(await page.locator('main').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  expect(await page.locator('.leave-overlay').count()).toBe(0);
  expect(await page.locator('main').isVisible()).toBe(true);
});

test('without scripts it is a plain link', async () => {
  const page = await openWithExit('h/', { blockScripts: true });
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await page.waitForURL(exit);
});
