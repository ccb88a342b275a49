/** Pages that are made to be printed, checked as the PDF that the browser makes of them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Item, Quiz } from '#domain/quiz/schema.ts';
import { useSite } from '../helpers/browser.ts';
import { pagesOfPdf, squeezed, textOfPdf, type PdfPage } from '../helpers/pdf.ts';

const site = useSite();

/** One of each kind of activity, the longest lessons, each interaction; large print where it has most to move. */
const sheets = [
  { path: 'explorers/what-is-a-deepfake/handout', format: 'A4', size: 'usual', most: 5 },
  { path: 'explorers/what-is-a-deepfake/handout', format: 'Letter', size: 'large', most: 13 },
  { path: 'explorers/how-a-computer-learns-a-face/handout', format: 'Letter', size: 'usual', most: 6 },
  { path: 'navigators/why-people-make-them/handout', format: 'A4', size: 'usual', most: 5 },
  { path: 'explorers/your-eyes-are-not-enough/handout', format: 'A4', size: 'usual', most: 6 },
  { path: 'explorers/lock-the-doors/handout', format: 'A4', size: 'usual', most: 5 },
  { path: 'navigators/helping-a-friend/handout', format: 'Letter', size: 'usual', most: 7 },
  { path: 'advocates/getting-it-taken-down/handout', format: 'A4', size: 'usual', most: 7 },
  { path: 'advocates/the-day-a-site-went-dark/handout', format: 'A4', size: 'usual', most: 6 },
  { path: 'navigators/your-schools-plan/handout', format: 'Letter', size: 'usual', most: 7 },
  { path: 'advocates/when-it-happens/handout', format: 'A4', size: 'usual', most: 2 },
  { path: 'explorers/what-is-a-deepfake/quiz', format: 'A4', size: 'usual', most: 2 },
  { path: 'explorers/what-is-a-deepfake/quiz', format: 'Letter', size: 'large', most: 7 },
  { path: 'explorers/what-is-a-deepfake/answers', format: 'A4', size: 'usual', most: 4 },
  { path: 'explorers/what-is-a-deepfake/key', format: 'Letter', size: 'usual', most: 1 },
  { path: 'advocates/real-edited-generated/quiz', format: 'Letter', size: 'usual', most: 3 },
  { path: 'advocates/real-edited-generated/answers', format: 'A4', size: 'usual', most: 5 },
] as const;

const millimetre = 72 / 25.4;
const isPageNumber = (text: string): boolean => /^\d+ ?\/ ?\d+$|^\d+$|^\/$/.test(text.trim());

/** What stands between the margins; the page number stands below them. */
function between(page: PdfPage): PdfPage {
  return { ...page, texts: page.texts.filter(({ baseline }) => baseline >= 17 * millimetre) };
}

/** Texts that reach into a margin of src/styles/print-sheets.css, by more than rounding. */
function cutOn({ width, height, texts }: PdfPage): string[] {
  const slack = 1.5;
  const edge = 16 * millimetre - slack;
  return texts
    .filter(({ text, left, right, baseline, size }) => {
      if (baseline < 17 * millimetre - slack) return !isPageNumber(text);
      return left < edge || right > width - edge || baseline + size * 0.7 > height - 15 * millimetre + slack;
    })
    .map(({ text }) => text);
}

/** Every text of the sheet as the page has it. */
function textsOn(page: Page): Promise<string[]> {
  return page.locator('.paper').evaluate((paper) => {
    const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    return texts;
  });
}

async function open(path: string, large = false): Promise<Page> {
  const page = await site.open(`print/${path}/`, { colorScheme: 'dark', blockScripts: true });
  if (large) await page.getByLabel('Large print').check();
  return page;
}

async function printed(path: string): Promise<string> {
  const page = await open(path);
  const pages = await pagesOfPdf(await page.pdf({ format: 'A4' }));
  await page.context().close();
  return textOfPdf(pages.map(between));
}

describe.each(sheets)('/print/$path/ on $format in $size print', ({ path, format, size, most }) => {
  const large = size === 'large';
  test('comes out whole', async () => {
    const page = await open(path, large);
    const pages = await pagesOfPdf(await page.pdf({ format }));
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(pages.flatMap(cutOn)).toEqual([]);
    const lengths = pages.map((one) => textOfPdf([between(one)]).length);
    expect(Math.min(...lengths.slice(0, -1), Infinity), String(lengths)).toBeGreaterThan(large ? 80 : 250);
    expect(lengths.at(-1)).toBeGreaterThan(30);
    const text = textOfPdf(pages.map(between));
    const wanted = (await textsOn(page)).map(squeezed).filter((one) => one !== '');
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
    // Numbers on drawings and of sources are smaller; everything else is as large as was asked for.
    const heights = pages.flatMap((one) => between(one).texts.map((text) => text.size));
    if (large) expect(heights.filter((height) => height > 17.5).length).toBeGreaterThan(heights.length * 0.9);
    await page.context().close();
  });
});

/** Every text below a field named `feedback`. */
function feedbackOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'feedback') return feedbackOf(value);
    return Object.values(typeof value === 'string' ? { value } : (value as object)).map(String);
  });
}

const letter = (index: number): string => String.fromCharCode(65 + index);

/** What the key has to say about an item, written down here once more; `rows` are the rows on the blank sheet. */
function keyOf(item: Item, rows: readonly string[]): string {
  switch (item.interaction) {
    case 'trueFalse':
      return (item.correct ? 'A' : 'B') + (item.correct ? item.feedback.true : item.feedback.false);
    case 'order':
      return rows
        .map((row, index) => `${letter(index)}=${item.options.findIndex(({ text }) => squeezed(text) === row) + 1}`)
        .join('');
    case 'match':
    case 'gapMatch': {
      const places = item.interaction === 'match' ? item.targets : item.groups;
      const goes = item.options.map((option) => ('target' in option ? option.target : option.group));
      return goes
        .map((id) => places.findIndex((place) => place.id === id))
        .map((at, index) => `${index + 1}=${letter(at)}${places[at]?.text}`)
        .join('');
    }
    default:
      return item.options.map(({ correct, feedback }, at) => (correct ? letter(at) + feedback : '')).join('');
  }
}

// These two quizzes have every interaction between them.
describe.each(['what-is-a-deepfake', 'how-a-computer-learns-a-face'])('the quiz of %s', (lesson) => {
  const file = readFileSync(`content/en/quizzes/${lesson}.yaml`, 'utf8');
  const items = (parse(file) as Quiz).items.filter(({ from }) => !from) as Item[];

  test('has no answer on the blank sheet, not even in its source', async () => {
    const page = await open(`explorers/${lesson}/quiz`);
    const html = squeezed((await page.locator('main').innerHTML()).replaceAll('&amp;', '&'));
    const secrets = feedbackOf(items).map(squeezed);
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets.filter((text) => html.includes(text))).toEqual([]);
    expect(html).not.toMatch(/data-(correct|ticked)/);
    await page.context().close();
  });

  test('has every reason on the sheet with answers, and every answer in its key', async () => {
    const answers = await printed(`explorers/${lesson}/answers`);
    expect(feedbackOf(items).filter((text) => !answers.includes(squeezed(text)))).toEqual([]);
    const blank = await open(`explorers/${lesson}/quiz`);
    const key = await printed(`explorers/${lesson}/key`);
    for (const [index, item] of items.entries()) {
      const rows = blank.locator('.paper-item').nth(index).locator('.paper-options li span');
      const expected = `${index + 1}${keyOf(item, (await rows.allTextContents()).map(squeezed))}`;
      expect(key).toContain(squeezed(expected));
    }
    await blank.context().close();
  });
});
