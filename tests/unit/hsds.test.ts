/** The directory in the words of Open Referral HSDS 3. */
import { describe, expect, test } from 'vitest';
import { hsdsServices } from '#exporters/hsds/services.ts';
import { serviceWith } from '../helpers/services.ts';

const words = { eligibility: () => 'for all', country: (code: string) => (code === 'vn' ? 'Viet Nam' : undefined) };
const describeOne = (...service: Parameters<typeof serviceWith>) =>
  hsdsServices([serviceWith(...service)], words).contents[0];

describe('a service', () => {
  test('has an id that never changes', () => {
    expect(describeOne()?.id).toBe(describeOne({ name: 'Another name' })?.id);
    expect(describeOne()?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('has what HSDS has a field for', () => {
    expect(
      describeOne({ url: 'https://a.example/', languages: ['vi'] }, { title: 'A line', know: ['Free.'] }),
    ).toMatchObject({
      name: 'Sample line',
      alternate_name: 'A line',
      description: 'It listens. Free.',
      url: 'https://a.example/',
      status: 'active',
      eligibility_description: 'for all',
      assured_date: '2026-11-01',
      languages: [{ name: 'vi', code: 'vi' }],
      service_areas: [{ name: 'Viet Nam', extent: 'VN', extent_type: 'text' }],
    });
  });

  test('has its numbers as they are printed, with how sure they are', () => {
    const contacts = [{ channel: 'sms', value: 'Text HOME to 741741', confidence: 'corroborated' }] as const;
    const phone = describeOne({ contacts: [...contacts] })?.phones[0];
    expect(phone).toMatchObject({ number: 'Text HOME to 741741', type: 'text' });
    const facts = phone?.attributes.map(({ link_type, value }) => [link_type, value]);
    expect(facts).toContainEqual(['confidence', 'corroborated']);
    expect(facts).toContainEqual(['uri', 'sms:741741?body=HOME']);
  });

  test('has its hours as weeks, for the contact that they belong to', () => {
    const hours = [{ days: ['mo', 'fr'] as ('mo' | 'fr')[], from: '09:00', to: '24:00' }];
    const schedules = describeOne({
      contacts: [{ channel: 'phone', value: '111', confidence: 'verified', hours }],
    })?.schedules;
    expect(schedules).toMatchObject([
      { freq: 'WEEKLY', byday: 'MO,FR', opens_at: '09:00', closes_at: '23:59', notes: '111' },
    ]);
    expect(describeOne({ contacts: [{ channel: 'phone', value: '111', confidence: 'verified' }] })?.schedules).toEqual(
      [],
    );
  });

  test('that has closed is defunct', () => {
    expect(describeOne({ status: 'closed' })?.status).toBe('defunct');
  });
});

describe('ages', () => {
  test('are those of the reader', () => {
    expect(describeOne({ serves: { ages: 'under18', people: 'all' } })).toMatchObject({ maximum_age: 17 });
    expect(describeOne({ serves: { ages: 'over18', people: 'all' } })).toMatchObject({ minimum_age: 18 });
  });

  test('in the picture never bar a reader: Take It Down is for adults too', () => {
    const tool = describeOne({ kind: 'takedownTool', serves: { ages: 'under18', people: 'all' } });
    expect(tool).not.toHaveProperty('maximum_age');
    expect(tool?.attributes).toContainEqual(expect.objectContaining({ link_type: 'agesInPicture', value: 'under18' }));
  });
});

test('no id stands twice', () => {
  const phone = { channel: 'phone', value: '111', confidence: 'verified', hours: 'always' } as const;
  const services = ['a', 'b'].map((id) =>
    serviceWith({ contacts: [phone, { ...phone, value: '112' }], languages: ['vi'] }, { id }),
  );
  const ids = JSON.stringify(hsdsServices(services, words)).match(/"id":"[^"]+"/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});
