/** From home to people who can help, in two taps, on any phone. */
import { describe, expect, test } from 'vitest';
import { problemsOf, useSite } from '../helpers/browser.ts';

const site = useSite();

describe.each([
  ['with scripts', {}],
  ['with scripts aborted', { blockScripts: true }],
  ['with scripts off', { javaScriptEnabled: false }],
])('%s', (_name, options) => {
  test.each(['', 'explorers/real-edited-generated/what-is-a-deepfake/', 'about/', 'search/', '404.html'])(
    'from /%s to a phone number in two taps',
    async (path) => {
      const page = await site.open(path, { ...options, hasTouch: true });
      await page.getByRole('link', { name: 'I need help' }).tap();
      await page.waitForURL(site.address('h/'));
      const number = page.getByRole('link', { name: '111', exact: true }).first();
      expect(await number.getAttribute('href')).toBe('tel:111');
      expect(await number.isVisible()).toBe(true);
      await page.context().close();
    },
  );
});

test('nothing is guessed: the edition names its country, and all others are one tap away', async () => {
  const page = await site.open('h/', { locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  expect(await page.locator('#own').textContent()).toContain('Viet Nam');
  for (const name of ['Australia', 'Indonesia', 'United Kingdom', 'United States', 'Mine is not here']) {
    expect(await page.getByRole('link', { name, exact: true }).isVisible(), name).toBe(true);
  }
});

test('title, icon and address of help say nothing', async () => {
  for (const path of ['h/', 'h/vn/', 'h/0/', 'h/t/']) {
    const page = await site.open(path);
    expect(await page.title()).toBe('Face Value');
    expect(await page.locator('link[rel="icon"]').getAttribute('href')).toContain('neutral');
    await page.context().close();
  }
});

test('moving inside help leaves no trail in the history of the tab', async () => {
  const page = await site.open('about/');
  await page.getByRole('link', { name: 'I need help' }).click();
  await page.waitForURL(site.address('h/'));
  await page.getByRole('link', { name: 'Indonesia', exact: true }).click();
  await page.waitForURL(site.address('h/id/'));
  await page.goBack();
  expect(page.url()).toBe(site.address('about/'));
  expect(problemsOf(page)).toEqual([]);
});

test('help and the lesson about the first hour lead to each other', async () => {
  const page = await site.open('h/');
  await page.locator('main a[href*="the-first-hour"]').click();
  await page.waitForURL(/the-first-hour/);
  await page.locator('article a[href$="/h/"]').first().click();
  await page.waitForURL(site.address('h/'));
});
