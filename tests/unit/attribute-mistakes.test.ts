import { describe, expect, test } from 'vitest';
import { countEntries, mistakeInCount, mistakeInValue } from '#domain/check/attribute-mistakes.ts';

describe('the value of an attribute', () => {
  test.each([
    ['texts', 'Stop | Look'],
    ['texts', 'One text alone'],
    ['lines', 'sari:calm May I? | minh No: not yet.'],
    ['faces', 'sari:calm minh'],
    ['alt', ''],
  ] as const)('%s "%s" is fine', (content, value) => {
    expect(mistakeInValue(content, value)).toBeUndefined();
  });

  test.each([
    ['texts', ' ', 'it is empty'],
    ['texts', 'Stop | Look |', 'its text 3 is empty'],
    ['lines', 'sari May I? |', 'its text 2 is empty'],
    ['lines', 'May I?', 'line 1 starts with "May", which is no face'],
    ['lines', 'sari May I? | minh:glad', 'in line 2, "minh:glad" says nothing'],
  ] as const)('%s "%s" is not: %s', (content, value, what) => {
    expect(mistakeInValue(content, value)?.what).toBe(what);
  });

  test('names the face that was meant', () => {
    expect(mistakeInValue('lines', 'mihn:glad Yes.')?.remedy).toContain('Did you mean "minh:glad"?');
  });
});

describe('the length of a list', () => {
  const nothing = () => undefined;

  test('counts faces by spaces, and texts by upright lines', () => {
    expect([countEntries('faces', 'sari minh:glad'), countEntries('texts', 'May I? | Not yet.')]).toEqual([2, 2]);
  });

  test.each([
    [2, 2, 6, undefined],
    [6, 2, 6, undefined],
    [1, 2, 6, { what: 'it has one entry', remedy: 'Write 2 to 6.' }],
    [7, 2, 6, { what: 'it has 7 entries', remedy: 'Write 2 to 6.' }],
    [4, 5, 5, { what: 'it has 4 entries', remedy: 'Write exactly 5.' }],
  ])('of %i, between %i and %i', (count, min, max, mistake) => {
    expect(mistakeInCount(count, { min, max }, nothing)).toEqual(mistake);
  });

  test('may be limited by another list, if that one is there', () => {
    const limits = { min: 1, max: { lengthOf: 'words' } };
    expect(mistakeInCount(3, limits, () => 3)).toBeUndefined();
    expect(mistakeInCount(3, limits, nothing)).toBeUndefined();
    expect(mistakeInCount(3, limits, () => 2)?.remedy).toBe('Write at most as many as "words" has: 2.');
  });
});
