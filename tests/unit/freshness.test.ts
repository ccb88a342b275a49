import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshness } from '../../src/domain/support/freshness.ts';

describe('freshness', () => {
  test.each([
    ['2026-01-15', '2026-01-15', 'fresh'],
    ['2026-01-15', '2026-07-15', 'fresh'],
    ['2026-01-15', '2026-07-16', 'due'],
    ['2026-01-15', '2027-01-14', 'due'],
    ['2026-01-15', '2027-01-15', 'old'],
    ['2026-01-15', '2030-01-01', 'old'],
    ['2026-12-01', '2026-11-23', 'fresh'],
  ])('a check of %s on %s is %s', (assuredDate, day, expected) => {
    expect(freshness(assuredDate, day)).toBe(expected);
  });

  test.each([
    ['2026-08-31', '2027-02-28', 'fresh'],
    ['2026-08-31', '2027-03-01', 'due'],
    ['2027-08-31', '2028-02-29', 'fresh'],
    ['2027-08-31', '2028-03-01', 'due'],
    ['2026-10-31', '2027-04-30', 'fresh'],
    ['2026-10-31', '2027-05-01', 'due'],
    ['2027-02-28', '2027-08-28', 'fresh'],
    ['2027-02-28', '2027-08-29', 'due'],
  ])('a month without that day ends on its last day: %s on %s is %s', (assuredDate, day, expected) => {
    expect(freshness(assuredDate, day)).toBe(expected);
  });

  test.each([
    ['2028-02-29', '2029-02-27', 'due'],
    ['2028-02-29', '2029-02-28', 'old'],
    ['2027-02-28', '2028-02-27', 'due'],
    ['2027-02-28', '2028-02-28', 'old'],
    ['2027-12-31', '2028-06-30', 'fresh'],
    ['2027-12-31', '2028-07-01', 'due'],
  ])('leap years and turns of the year: %s on %s is %s', (assuredDate, day, expected) => {
    expect(freshness(assuredDate, day)).toBe(expected);
  });

  test('never becomes fresher with time', () => {
    const anyDay = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const order = ['fresh', 'due', 'old'];
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (checked, one, other) => {
        const [earlier = '', later = ''] = [one, other].toSorted();
        expect(order.indexOf(freshness(checked, later))).toBeGreaterThanOrEqual(
          order.indexOf(freshness(checked, earlier)),
        );
      }),
    );
  });
});
