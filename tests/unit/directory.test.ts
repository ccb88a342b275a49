import { describe, expect, test } from 'vitest';
import {
  describeCountry,
  doorsOfKind,
  firstDoors,
  groupByKind,
  isVoiceOnly,
  urgentContacts,
  type Service,
} from '#domain/support/directory.ts';
import { supportServiceSchema, type SupportService } from '#domain/support/schema.ts';

function service(id: string, facts: Partial<SupportService>): Service {
  const parsed = supportServiceSchema.parse({
    name: id,
    kind: 'crisisLine',
    serviceArea: ['vn'],
    serves: { ages: 'all' },
    confirmed: true,
    assuredDate: '2026-11-23',
    checkedBy: 'editor',
    sources: [{ title: 'Page' }],
    ...facts,
  });
  return { ...parsed, id, title: id, what: 'What.', know: [] };
}

const noLaw = { legalAidFirst: false, law: [], trouble: [], passOn: [] };
const phone = (value: string) => ({ channel: 'phone', value, confidence: 'verified' }) as const;
const all = [
  service('police', { kind: 'emergency', contacts: [phone('113'), phone('115'), phone('114')] }),
  service('children', { kind: 'childHelpline', contacts: [phone('111')] }),
  service('closed', { kind: 'childHelpline', status: 'closed' }),
  service('text', { kind: 'crisisLine', contacts: [{ channel: 'sms', value: '85258', confidence: 'verified' }] }),
  service('fakes', { kind: 'police' }),
];
const country = describeCountry(
  'vn',
  { emergency: 'police', services: ['fakes', 'text', 'closed', 'children'], asOf: '2026-11-23', ...noLaw },
  { name: 'Viet Nam', missing: [], law: {}, trouble: {}, passOn: {} },
  new Map(all.map((entry) => [entry.id, entry])),
);
const under18 = service('young', {
  kind: 'takedownTool',
  serves: { ages: 'under18', people: 'all' },
  url: 'https://a.org/',
});
const over18 = service('grown', {
  kind: 'takedownTool',
  serves: { ages: 'over18', people: 'all' },
  url: 'https://b.org/',
});

describe('a country', () => {
  test('leaves out what has closed', () => {
    expect(country.services.map((entry) => entry.id)).not.toContain('closed');
  });

  test('names a missing service in its error', () => {
    expect(() =>
      describeCountry(
        'vn',
        { emergency: 'nobody', services: [], asOf: '2026-11-23', ...noLaw },
        { name: 'X', missing: [], law: {}, trouble: {}, passOn: {} },
        new Map(),
      ),
    ).toThrow('nobody');
  });

  test('opens with emergency, children, crisis, and a way without voice, each once', () => {
    expect(firstDoors(country).map((entry) => entry.id)).toEqual(['police', 'children', 'text']);
    expect(urgentContacts(country).map(({ contact }) => contact.value)).toEqual(['113', '115', '111']);
  });

  test('groups services in the order of need', () => {
    expect(groupByKind(country.services).map((group) => group.kind)).toEqual(['childHelpline', 'crisisLine', 'police']);
  });
});

describe('doors that must be right without a question', () => {
  test('name both removal tools, that for pictures from before 18 first', () => {
    expect(doorsOfKind('takedownTool', country, [over18, under18]).map((entry) => entry.id)).toEqual([
      'young',
      'grown',
    ]);
  });

  test('stand in lists in the same order', () => {
    expect(groupByKind([over18, under18])[0]?.services.map((entry) => entry.id)).toEqual(['young', 'grown']);
  });

  test('take the country before the world, and nothing that leads nowhere', () => {
    expect(doorsOfKind('childHelpline', country, [])).toHaveLength(1);
    expect(doorsOfKind('police', country, [])).toEqual([]);
  });
});

test('a service is voice only when it has contacts and all are calls', () => {
  expect(all.map((entry) => isVoiceOnly(entry))).toEqual([true, true, false, false, false]);
});
