/** What people really type finds the lesson it is about among the first three. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { useSite } from '../helpers/browser.ts';

const site = useSite();
const golden = parse(readFileSync('tests/fixtures/golden-queries.yaml', 'utf8')) as Record<
  string,
  { query: string; lesson: string }[]
>;

test('there are at least sixty', () => {
  expect(Object.values(golden).flat().length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(golden))('%s', (track, queries) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('search/');
    await page.locator('site-search[data-ready]').waitFor();
    await page.locator('select[name="track"]').selectOption(track);
  });
  afterAll(() => page.context().close());

  test.each(queries)('$query → $lesson', async ({ query, lesson }) => {
    // Emptied first, so that the answer that is waited for is the one to this query.
    const status = page.locator('site-search [role="status"]');
    await page.locator('input[type="search"]').fill('');
    await expect.poll(() => status.textContent()).toBe('');
    await page.locator('input[type="search"]').fill(query);
    await expect.poll(() => status.textContent(), { timeout: 15_000 }).toMatch(/found/i);
    const paths = await page
      .locator('[data-part="results"] a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(paths.slice(0, 3)).toContainEqual(expect.stringMatching(new RegExp(`^/${track}/[^/]+/${lesson}/$`)));
  });
});
