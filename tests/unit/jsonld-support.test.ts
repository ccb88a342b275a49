/** Services in the words of schema.org. */
import { describe, expect, test } from 'vitest';
import { supportData } from '#exporters/jsonld/support.ts';
import { serviceWith } from '../helpers/services.ts';

const dataOf = (...service: Parameters<typeof serviceWith>) =>
  JSON.parse(supportData([serviceWith(...service)], () => 'Crisis line'));

describe('a service', () => {
  test('has a contact point for each number, with what is known', () => {
    const data = dataOf({
      languages: ['vi', 'en'],
      contacts: [
        {
          channel: 'phone',
          value: '1900 969 680',
          confidence: 'verified',
          hours: [{ days: ['mo'], from: '08:00', to: '24:00' }],
        },
        { channel: 'sms', value: '85258', confidence: 'verified' },
      ],
    });
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: 'Sample line',
      serviceType: 'Crisis line',
      areaServed: ['VN'],
      availableChannel: [
        {
          '@type': 'ServiceChannel',
          availableLanguage: ['vi', 'en'],
          servicePhone: {
            '@type': 'ContactPoint',
            contactType: 'Crisis line',
            telephone: '1900969680',
            hoursAvailable: [
              { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday'], opens: '08:00', closes: '23:59' },
            ],
          },
        },
        {
          '@type': 'ServiceChannel',
          availableLanguage: ['vi', 'en'],
          serviceSmsNumber: { '@type': 'ContactPoint', contactType: 'Crisis line', telephone: '85258' },
        },
      ],
    });
  });

  test('names no channel that a program could not follow', () => {
    const contacts = [{ channel: 'chat' as const, value: 'in its own app', confidence: 'verified' as const }];
    expect(dataOf({ contacts })).not.toHaveProperty('availableChannel');
  });

  test('says whom it is for, and of a removal tool only the age now', () => {
    const audience = { '@type': 'PeopleAudience', suggestedMaxAge: 17 };
    expect(dataOf({ serves: { ages: 'under18', people: 'all' } }).audience).toEqual(audience);
    expect(dataOf({ serves: { ages: 'all', people: 'women' } }).audience).toMatchObject({ suggestedGender: 'female' });
    expect(dataOf({ kind: 'takedownTool', serves: { ages: 'under18', people: 'all' } })).not.toHaveProperty('audience');
  });

  test('for the whole world names no country', () => {
    expect(dataOf({ serviceArea: ['international'] })).not.toHaveProperty('areaServed');
  });
});
