import { expect, test } from 'vitest';
import type { Service } from '#domain/support/directory.ts';
import type { SupportKind } from '#domain/support/schema.ts';
import { cardContacts, cardServices, firstOnCard } from '#domain/tools/card-contacts.ts';

type Contact = Service['contacts'][number];

const contact = (channel: Contact['channel'], value: string): Contact => ({ channel, value, confidence: 'verified' });

function service(id: string, kind: SupportKind, contacts: Contact[] = [], url?: string): Service {
  return {
    id,
    kind,
    contacts,
    ...(url && { url }),
    name: id,
    title: id,
    what: 'It listens.',
    know: [],
    serviceArea: ['aa'],
    serves: { ages: 'all', people: 'all' },
    languages: [],
    acceptsImageFromMinor: false,
    confirmed: true,
    status: 'active',
    assuredDate: '2026-01-01',
    checkedBy: 'tester',
    sources: [{ title: 'A page' }],
  };
}

const values = (entry: Service) => cardContacts(entry).map(({ value }) => value);

test('a card holds the first number to call and the first to write to', () => {
  const contacts = [
    contact('chat', 'in the app'),
    contact('phone', 'one'),
    contact('phone', 'two'),
    contact('sms', 'six'),
  ];
  expect(values(service('line', 'crisisLine', contacts, 'https://line.example/'))).toEqual(['one', 'six']);
});

test('a service without numbers is reached by its official page, or does not fit a card', () => {
  expect(values(service('list', 'directory', [], 'https://list.example/'))).toEqual(['https://list.example/']);
  expect(values(service('list', 'directory', [contact('chat', 'in the app')]))).toEqual([]);
});

test('a card holds people to talk to, not forms or tools', () => {
  const phone = [contact('phone', 'one')];
  const all = [
    service('tool', 'takedownTool', phone),
    service('line', 'childHelpline', phone),
    service('mute', 'legalAid'),
  ];
  expect(cardServices(all).map(({ id }) => id)).toEqual(['line']);
});

test('the child helpline and the crisis line stand on it first; the next service stands in for a missing one', () => {
  const phone = [contact('phone', 'one')];
  const adult = service('adult', 'adultSupport', phone);
  const crisis = service('crisis', 'crisisLine', phone);
  const child = service('child', 'childHelpline', phone);
  expect(firstOnCard([adult, crisis, child]).map(({ id }) => id)).toEqual(['child', 'crisis']);
  expect(firstOnCard([adult, crisis]).map(({ id }) => id)).toEqual(['crisis', 'adult']);
  expect(firstOnCard([])).toEqual([]);
});
