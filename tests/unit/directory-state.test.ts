import { expect, test } from 'vitest';
import { stateOf } from '#domain/support/directory-state.ts';

const entry = (name: string, assuredDate: string, more = {}) => ({ name, assuredDate, confirmed: true, ...more });

test('counts entries, and lists what is due, oldest first', () => {
  const fresh = entry('fresh', '2026-11-01', { calledOn: '2026-12-01' });
  const due = entry('due', '2026-02-01', { confirmed: false });
  const old = entry('old', '2025-11-01');
  expect(stateOf([fresh, due, old], '2026-12-02')).toEqual({
    entries: 3,
    oldest: '2025-11-01',
    confirmed: 2,
    unconfirmed: 1,
    asked: 1,
    due: [old, due],
  });
});

test('has no oldest check where there is nothing', () => {
  expect(stateOf([], '2026-12-02').oldest).toBeUndefined();
});
