/** Each sheet for schools comes out of the printer on as many pages as it says, with nothing cut. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { pagesOfPdf } from '../helpers/pdf.ts';
import { builds, pagesMatching, pathOf } from '../helpers/site.ts';

const site = useSite();
const sheets = pagesMatching(builds[0].folder, /^schools\/[^/]+\/index\.html$/).map(pathOf);

/** Widths of the text on paper in CSS pixels: the sheet less the margins of schools.css. */
const margin = (13 / 25.4) * 96;
const papers = [
  { format: 'A4', width: (210 / 25.4) * 96 - 2 * margin },
  { format: 'Letter', width: 8.5 * 96 - 2 * margin },
] as const;

/** How many pages a sheet may fill, as its file says. */
function pagesAllowed(path: string): number {
  const [, id = ''] = path.split('/');
  const text = readFileSync(`content/en/schools/${id}.mdx`, 'utf8');
  return Number(/^printPages: (\d+)$/m.exec(text)?.[1] ?? 1);
}

/** Names what is wider than the paper. */
function cutOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('html, main *')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
    );
    return wide.map((element) => `${element.localName}: ${element.textContent.slice(0, 40)}`);
  });
}

test('there is a sheet for each kind of incident', () => {
  expect(sheets.length).toBeGreaterThanOrEqual(15);
});

describe.each(sheets)('/%s', (path) => {
  test.each(papers)('fits on $format', async ({ format, width }) => {
    const page = await site.open(path, { viewport: { width: Math.floor(width), height: 900 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await cutOn(page)).toEqual([]);
    expect(await pagesOfPdf(await page.pdf({ format }))).toHaveLength(pagesAllowed(path));
    await page.context().close();
  });
});

test('the button prints, and is not there without scripts', async () => {
  const [path = ''] = sheets;
  const page = await site.open(path);
  await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'printed') }));
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  expect(await page.title()).toBe('printed');
  const plain = await site.open(path, { blockScripts: true });
  expect(await plain.getByRole('button', { name: 'Print this sheet' }).isVisible()).toBe(false);
});
