import { describe, expect, test } from 'vitest';
import { describePlatform, groupPlatforms } from '#domain/support/platforms.ts';
import type { Platform } from '#domain/support/schema.ts';

const words = { steps: ['Report it.'], needs: 'The link.', howLong: 'Not known.', refused: 'Ask again.', know: [] };

function platform(name: string, group: Platform['group']) {
  const facts: Platform = {
    name,
    group,
    reportUrl: 'https://example.org/report',
    confidence: 'verified',
    confirmed: true,
    assuredDate: '2026-01-01',
    checkedBy: 'researcher',
    sources: [{ title: 'Help' }],
  };
  return describePlatform('one', facts, { one: words });
}

describe('describePlatform', () => {
  test('joins facts and words', () => {
    expect(platform('Chatty', 'app')).toMatchObject({ id: 'one', name: 'Chatty', needs: 'The link.' });
  });

  test('names the platform that has no words', () => {
    expect(() => describePlatform('two', platform('Chatty', 'app'), {})).toThrow('"two"');
  });
});

describe('groupPlatforms', () => {
  test('puts apps first and stores last, each by name, and leaves out empty groups', () => {
    const sets = groupPlatforms([platform('Shop', 'store'), platform('Zed', 'app'), platform('Any', 'app')]);
    expect(sets.map(({ group, platforms }) => [group, platforms.map(({ name }) => name)])).toEqual([
      ['app', ['Any', 'Zed']],
      ['store', ['Shop']],
    ]);
  });
});
