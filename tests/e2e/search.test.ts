/** The search: by keyboard, for each age, for somebody in distress, and when it cannot load. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { builds } from '../helpers/site.ts';

const site = useSite();
const field = (page: Page) => page.getByLabel('What are you looking for?');
const results = (page: Page) => page.locator('[data-part="results"] a');

/** Types a query and waits for the answer. */
async function searchFor(page: Page, query: string): Promise<string[]> {
  await page.locator('site-search[data-ready]').waitFor();
  await field(page).fill(query);
  await expect
    .poll(() => page.locator('site-search [role="status"]').textContent(), { timeout: 15_000 })
    .toMatch(/found|could not load/i);
  return results(page).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

test('finds a lesson while one types, and arrow keys walk to it', async () => {
  const page = await site.open('search/');
  const found = await searchFor(page, 'deepfake');
  expect(found.some((path) => path.includes('what-is-a-deepfake'))).toBe(true);
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  expect(
    await results(page)
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  expect(problemsOf(page)).toEqual([]);
});

test('shows Explorers what Explorers may see, and all ages on request', async () => {
  const page = await site.open('search/');
  const young = await searchFor(page, 'detector');
  expect(young.filter((path) => /^\/(navigators|advocates)\//.test(path))).toEqual([]);
  await page.getByLabel('For ages').selectOption({ label: 'All ages' });
  await expect
    .poll(() => results(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)))
    .toContain('/advocates/real-edited-generated/how-a-computer-learns-a-face/');
});

test('begins with the age that was chosen', async () => {
  const page = await site.open('navigators/');
  await page.goto(site.address('search/'));
  await page.locator('site-search[data-ready]').waitFor();
  expect(await page.getByLabel('For ages').inputValue()).toBe('navigators');
});

test('filters by kind and module, and help stays', async () => {
  const page = await site.open('search/');
  await searchFor(page, 'helpline');
  await page.getByLabel('Kind').selectOption({ label: 'Lesson' });
  await page.getByLabel('Module').selectOption({ label: 'Real, edited, generated' });
  await expect.poll(async () => (await searchFor(page, 'helpline')).join(' ')).toContain('/h/');
});

test.each(['someone shared my picture', 'blackmail', 'nudes', 'I want to die'])(
  '"%s" shows people who can help on top',
  async (query) => {
    const page = await site.open('search/');
    await page.locator('site-search[data-ready]').waitFor();
    await field(page).fill(query);
    const card = page.locator('[data-phrases]:visible');
    expect(await card.count()).toBe(1);
    expect(await card.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    const cardTop = (await card.boundingBox())?.y ?? Infinity;
    const listTop = (await page.locator('[data-part="results"]').boundingBox())?.y ?? 0;
    expect(cardTop).toBeLessThan(listTop);
    await page.context().close();
  },
);

test('help shows although the index never comes, and the failure is said', async () => {
  const page = await site.open('');
  await page.context().route(/pagefind/, (route) => route.abort());
  await page.goto(site.address('search/'));
  const found = await searchFor(page, 'nudes');
  expect(found).toEqual([]);
  expect(await page.locator('[data-phrases]:visible').count()).toBe(1);
  expect(await page.locator('site-search [role="status"]').textContent()).toContain('could not load');
  expect(await page.getByRole('link', { name: '1.1 What is a deepfake?' }).first().isVisible()).toBe(true);
});

test('nothing found says what to try', async () => {
  const page = await site.open('search/');
  expect(await searchFor(page, 'xylophonequark')).toEqual([]);
  expect(await page.getByText('Try one word').isVisible()).toBe(true);
});

test('what was typed is in no address and no storage', async () => {
  const page = await site.open('search/');
  await searchFor(page, 'blackmail');
  expect(page.url()).toBe(site.address('search/'));
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain('blackmail');
});

test('opens over another page from the header, and Escape closes it', async () => {
  const page = await site.open('about/');
  await page.getByRole('link', { name: 'Search' }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  expect((await searchFor(page, 'deepfake')).length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
  expect(page.url()).toBe(site.address('about/'));
  expect(problemsOf(page)).toEqual([]);
});

test('never covers "Leave this page": there the link leads to the search page', async () => {
  const page = await site.open('explorers/when-it-happens/the-first-hour/');
  await page.getByRole('link', { name: 'Search' }).click();
  await page.waitForURL(site.address('search/'));
});

describe('without scripts', () => {
  test('there are plain lists of help and of the lessons of each age', async () => {
    const page = await site.open('search/', { blockScripts: true });
    expect(await field(page).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Help in Indonesia' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: /Lessons for/ }).count()).toBe(3);
  });
});

describe('under a sub-path', () => {
  const below = useSite(builds[1]);

  test('finds pages at their own addresses', async () => {
    const page = await below.open('search/');
    const found = await searchFor(page, 'deepfake');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((path) => path.startsWith('/kids/safe/'))).toBe(true);
  });
});
