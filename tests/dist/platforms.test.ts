/** The page of report forms: every platform of the list is there, whole, dated, and marked as it deserves. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bytesOnWire } from '../helpers/budgets.ts';
import { idsOf } from '../helpers/html.ts';
import { builds, read } from '../helpers/site.ts';

interface Facts {
  name: string;
  reportUrl: string;
  confirmed: boolean;
}

const page = 'h/p/index.html';
const { folder } = builds[0];
const html = read(folder, page);
const needed = [
  ...['Instagram', 'Facebook', 'WhatsApp', 'TikTok', 'Snapchat', 'YouTube', 'X', 'Telegram', 'Discord', 'Reddit'],
  ...['Google Search', 'Bing', 'App Store', 'Google Play'],
];
const parts = ['What to do', 'What it needs from you', 'How long it takes', 'If it says no, or does not answer', 'Good to know'];

const facts = readdirSync('content/shared/platforms').map(
  (file) => parse(readFileSync(`content/shared/platforms/${file}`, 'utf8')) as Facts,
);
const cards = new Map(
  [...html.matchAll(/<section class="service platform".*?<\/section>/gs)].map(([card]) => [
    (/<h3[^>]*>([^<]*)<\/h3>/.exec(card)?.[1] ?? '').trim(),
    card,
  ]),
);

test('shows each platform of the data once, and none that is missing from it', () => {
  expect([...cards.keys()].sort()).toEqual(facts.map(({ name }) => name).sort());
  expect(html.match(/<section class="service platform"/g)).toHaveLength(facts.length);
});

describe.each(needed)('%s', (name) => {
  const card = cards.get(name) ?? '';
  const own = facts.find((entry) => entry.name === name);

  test('says what to do, what it needs, how long, what if it refuses, and what to know', () => {
    for (const part of parts) expect(card).toContain(part);
  });

  test('links to its form, and says by when and by whom it was checked', () => {
    expect(card).toContain(`href="${own?.reportUrl ?? '-'}"`);
    expect(card).toMatch(/Last checked on \w+ \d+, \d{4}\./);
    expect(card).toContain('Checked by: ');
  });

  test('is marked where it could not be fully confirmed', () => {
    expect(card.includes('We could not fully confirm this.')).toBe(own?.confirmed === false);
  });
});

test('leads from the short list to each platform, by addresses that do not tell which', () => {
  const ids = new Set(idsOf(html));
  const jumps = [...html.matchAll(/href="#((?:app|search|store)-\d+)"/g)].map((match) => match[1] ?? '');
  expect(jumps).toHaveLength(facts.length);
  expect(jumps.every((id) => ids.has(id))).toBe(true);
});

test('tells nobody under 18 to keep or send a sexual picture', () => {
  const words = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const sentences = words.split(/(?<=[.?:])\s/).filter((sentence) => /screenshot/i.test(sentence));
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence).toMatch(/Never|Do not|ask for screenshots\./);
});

test('is found in the search, under a title that says nothing', () => {
  expect(html).not.toContain('content="noindex"');
  expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).not.toMatch(/report|platform|form/i);
});

test('weighs no more than a page of help may', () => {
  expect(bytesOnWire(folder, page)).toBeLessThanOrEqual(12_000);
});
