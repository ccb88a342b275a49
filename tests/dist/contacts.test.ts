/**
 * No page shows a contact that is not at least corroborated: the built pages against the facts files.
 *
 * The facts stand in tests/fixtures/facts-contacts.json, with the contacts that are too weak to show.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builds, pagesMatching, pagesOf, read, stepPagesOf } from '../helpers/site.ts';

interface Fact {
  id: string;
  display: string;
  contacts: { channel: string; value: string; confidence: string }[];
  unconfirmed: string[];
}

const { services } = JSON.parse(readFileSync('tests/fixtures/facts-contacts.json', 'utf8')) as { services: Fact[] };
const { folder } = builds[0];

const marks = { verified: 'from the official source', corroborated: 'found in several places' } as const;
const isShown = (fact: Fact) => fact.display === 'show' || fact.display === 'show-with-note';
const sure = services
  .filter(isShown)
  .flatMap((fact) => fact.contacts.filter((contact) => contact.confidence in marks));
const digits = (text: string) => text.replace(/\D/g, '');

/** Text of an element's HTML. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Contacts of the cards on a page: printed value and the words beside it. */
function contactsOn(page: string): { value: string; detail: string }[] {
  const lists = [...read(folder, page).matchAll(/<ul class="contacts"[^>]*>(.*?)<\/ul>/gs)].map((match) => match[1] ?? '');
  return lists.flatMap((list) =>
    [...list.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, entry = '']) => ({
      value: textOf(/<(a|strong)\b[^>]*>(.*?)<\/\1>/s.exec(entry)?.[2] ?? ''),
      detail: textOf(/<span class="detail"[^>]*>(.*?)<\/span>/s.exec(entry)?.[1] ?? ''),
    })),
  );
}

/** Contacts of a page that the facts do not hold, or that wear another mark than the facts give them. */
function wrongContacts(page: string): string[] {
  return contactsOn(page).flatMap(({ value, detail }) => {
    const known = sure.filter((contact) => contact.value === value);
    const isMarked = known.some((contact) => detail.includes(marks[contact.confidence as keyof typeof marks]));
    return isMarked ? [] : [`${page}: ${value} (${detail})`];
  });
}

const sureDigits = sure.map((contact) => digits(contact.value)).filter(Boolean);
const sureAddresses = new Set(sure.map((contact) => contact.value));

/** Links to call, text or write that lead to something the facts do not hold as sure. */
function wrongLinks(page: string): string[] {
  return [...read(folder, page).matchAll(/href="(tel|sms|mailto):([^"]*)"/g)].flatMap(([, scheme = '', target = '']) => {
    const number = digits(decodeURIComponent(target.split('?')[0] ?? ''));
    const isSure = scheme === 'mailto' ? sureAddresses.has(target) : sureDigits.some((value) => value.includes(number));
    return isSure ? [] : [`${page}: ${scheme}:${target}`];
  });
}

describe.each(pagesMatching(folder, /^h\//))('%s', (page) => {
  test('shows each contact as the facts print it, with the mark that the facts give it', () => {
    expect(wrongContacts(page)).toEqual([]);
  });
});

test('so does every page of the questions, in every country', () => {
  const pages = stepPagesOf(folder);
  expect(pages.flatMap(wrongContacts)).toEqual([]);
  expect(pages.flatMap(wrongLinks)).toEqual([]);
  expect(pages.filter((page) => contactsOn(page).length > 0).length).toBeGreaterThan(500);
});

test('the countries of the edition have contacts at all', () => {
  for (const page of ['h/index.html', 'h/vn/index.html', 'h/id/index.html', 'h/us/index.html', 'h/gb/index.html', 'h/au/index.html']) {
    expect(contactsOn(page).length, page).toBeGreaterThan(2);
  }
});

describe.each(pagesOf(folder))('%s', (page) => {
  const html = read(folder, page);

  test('links to no number or address that the facts do not hold as sure', () => {
    expect(wrongLinks(page)).toEqual([]);
  });

  test('prints no number that is too weak to show', () => {
    const weak = services.flatMap((fact) => [
      ...fact.contacts.filter((contact) => !isShown(fact) || !(contact.confidence in marks)).map((contact) => contact.value),
      ...fact.unconfirmed,
    ]);
    const text = digits(textOf(html.split('<body')[1] ?? '').replace(/\d{4}-\d{2}-\d{2}/g, ' '));
    const printed = weak
      .map(digits)
      .filter((number) => number.length >= 7 && !sureDigits.some((value) => value.includes(number)))
      .filter((number) => text.includes(number));
    expect(printed).toEqual([]);
  });
});
