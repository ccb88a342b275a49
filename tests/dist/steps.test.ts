/** What must hold on every page of the questions of help, in every country. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { budgets, bytesOnWire } from '../helpers/budgets.ts';
import { builds, read, stepPagesOf } from '../helpers/site.ts';

const { folder } = builds[0];
const pages = stepPagesOf(folder);
const { name } = parse(readFileSync('content/site.yaml', 'utf8')) as { name: string };

/** Lists pages for which something does not hold. */
const without = (holds: (html: string, page: string) => boolean) =>
  pages.filter((page) => !holds(read(folder, page), page));

test('there are pages for 21 countries and for everywhere, the same in each', () => {
  const countries = new Map<string, number>();
  for (const page of pages) {
    const code = page.split('/').at(-3) ?? '';
    countries.set(code, (countries.get(code) ?? 0) + 1);
  }
  expect(countries.size).toBe(22);
  expect(new Set(countries.values()).size).toBe(1);
});

test('each is lighter than 12,000 bytes', () => {
  const heavy = pages.filter((page) => bytesOnWire(folder, page, 5) > budgets.helpStep);
  expect(heavy).toEqual([]);
});

test('title and icon say nothing, no search engine lists it, and no address is passed on', () => {
  expect(without((html) => html.includes(`<title>${name}</title>`))).toEqual([]);
  expect(without((html) => html.includes('favicon-neutral.svg'))).toEqual([]);
  expect(without((html) => /<meta name="?robots"? content="?noindex"?/.test(html))).toEqual([]);
  expect(without((html) => /<meta name="?referrer"? content="?no-referrer"?/.test(html))).toEqual([]);
});

test('each has the first words, the way out, and a way to a person or the people themselves', () => {
  expect(without((html) => html.includes('It is not your fault. We are not told that you were here.'))).toEqual([]);
  expect(without((html) => html.includes('<leave-page'))).toEqual([]);
  expect(without((html) => html.includes('Talk to a person now') || html.includes('class="first-thing"'))).toEqual([]);
});

test('each shows the emergency number of its country, or asks for the local one', () => {
  const urgent = /class="?danger-line[\s\S]*?(href="?tel:|ask for your local emergency number)/;
  expect(without((html) => urgent.test(html))).toEqual([]);
});

test('a number has the day of its last check beside it', () => {
  const leaves = pages.filter((page) => read(folder, page).includes('class="service-lines"'));
  expect(leaves.length).toBeGreaterThan(900);
  const undated = leaves.filter((page) =>
    [...read(folder, page).matchAll(/<h3[\s\S]*?(?=<h3|<h2|<\/main>)/g)].some(([entry]) => !entry.includes('ast checked on')),
  );
  expect(undated).toEqual([]);
});

test('who can be reached by voice alone is marked', () => {
  expect(pages.some((page) => read(folder, page).includes('by voice only'))).toBe(true);
});

test('one entry for each situation is found by the site’s own search', () => {
  const found = pages.filter((page) => read(folder, page).includes('data-pagefind-body'));
  expect(found.length).toBe(19);
  expect(found.filter((page) => !page.startsWith('h/vn/'))).toEqual([]);
});
