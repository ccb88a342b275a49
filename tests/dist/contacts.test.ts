/**
 * No page shows a contact that is not at least corroborated: the built pages against the facts files.
 *
 * The facts stand in tests/fixtures/facts-contacts.json, with the contacts that are too weak to show.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builds, pagesMatching, pagesOf, read } from '../helpers/site.ts';

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

const helpPages = pagesMatching(folder, /^h\//);

describe.each(helpPages)('%s', (page) => {
  test('shows each contact as the facts print it, with the mark that the facts give it', () => {
    for (const { value, detail } of contactsOn(page)) {
      const known = sure.filter((contact) => contact.value === value);
      expect(known, value).not.toEqual([]);
      const expected = known.map((contact) => marks[contact.confidence as keyof typeof marks]);
      expect(expected.some((mark) => detail.includes(mark)), `${value}: ${detail}`).toBe(true);
    }
  });
});

test('the countries of the edition have contacts at all', () => {
  for (const page of ['h/index.html', 'h/vn/index.html', 'h/id/index.html', 'h/us/index.html', 'h/gb/index.html', 'h/au/index.html']) {
    expect(contactsOn(page).length, page).toBeGreaterThan(2);
  }
});

describe.each(pagesOf(folder))('%s', (page) => {
  const html = read(folder, page);

  test('links to no number or address that the facts do not hold as sure', () => {
    const known = new Set(sure.map((contact) => digits(contact.value)).filter(Boolean));
    const addresses = new Set(sure.map((contact) => contact.value));
    for (const [, scheme = '', target = ''] of html.matchAll(/href="(tel|sms|mailto):([^"]*)"/g)) {
      if (scheme === 'mailto') expect(addresses.has(target), target).toBe(true);
      else {
        const number = digits(target.split('?')[0] ?? '');
        expect([...known].some((value) => value.includes(number)), target).toBe(true);
      }
    }
  });

  test('prints no number that is too weak to show', () => {
    const weak = services.flatMap((fact) => [
      ...fact.contacts.filter((contact) => !isShown(fact) || !(contact.confidence in marks)).map((contact) => contact.value),
      ...fact.unconfirmed,
    ]);
    const sureDigits = sure.map((contact) => digits(contact.value)).filter(Boolean);
    const text = digits(textOf(html.split('<body')[1] ?? '').replace(/\d{4}-\d{2}-\d{2}/g, ' '));
    const printed = weak
      .map(digits)
      .filter((number) => number.length >= 7 && !sureDigits.some((value) => value.includes(number)))
      .filter((number) => text.includes(number));
    expect(printed).toEqual([]);
  });
});
