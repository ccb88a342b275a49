/** Items whose right answer can be seen from outside, items that are alike, and words that are never our own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBanned } from '#domain/editorial/find-banned.ts';
import { overlap, wordsOfItem } from '#domain/quiz/alike.ts';
import { countByLength, countByPlace, standsOut, type OneRight } from '#domain/quiz/bank-statistics.ts';

const item = (right: number, ...lengths: readonly number[]): OneRight => ({ right, lengths });

describe('the look of the right option', () => {
  test('is counted by length among three options or more, and a tie is neither longest nor shortest', () => {
    const items = [item(0, 9, 5, 5), item(1, 9, 5, 6), item(2, 9, 5, 9), item(2, 5, 7, 5), item(0, 9, 5)];
    expect(countByLength(items)).toEqual({ longest: { count: 1, of: 4 }, shortest: { count: 1, of: 4 } });
  });

  test('is counted by place for each number of options', () => {
    const items = [item(0, 1, 1, 1), item(0, 1, 1, 1), item(2, 1, 1, 1), item(3, 1, 1, 1, 1), item(0, 1, 1)];
    expect(countByPlace(items)).toEqual([
      { options: 3, place: 1, count: 2, of: 3 },
      { options: 3, place: 2, count: 0, of: 3 },
      { options: 3, place: 3, count: 1, of: 3 },
      { options: 4, place: 1, count: 0, of: 1 },
      { options: 4, place: 2, count: 0, of: 1 },
      { options: 4, place: 3, count: 0, of: 1 },
      { options: 4, place: 4, count: 1, of: 1 },
    ]);
  });

  test('gives places to all items, each to one', () => {
    const anyItem = fc
      .array(fc.nat(99), { minLength: 3, maxLength: 6 })
      .chain((lengths) => fc.nat(lengths.length - 1).map((right) => ({ right, lengths })));
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        expect(countByPlace(items).reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
      }),
    );
  });

  test('stands out when it is more than twice as long as every other', () => {
    expect([item(0, 11, 5), item(0, 10, 5), item(0, 11, 5, 6), item(1, 11, 5), item(0, 11)].map(standsOut)).toEqual([
      ...[true, false, false, false, false],
    ]);
  });
});

describe('items that are alike', () => {
  test('are compared without case, signs and spaces', () => {
    expect(wordsOfItem('What  is a “deepfake”?', []).prompt).toBe(wordsOfItem('what is a DEEPFAKE', []).prompt);
  });

  test('are compared by words that say something, or by all where there are few', () => {
    expect([...wordsOfItem('Is it on the map of the school garden?', ['Under trees', 'Near water']).words]).toEqual([
      ...['school', 'garden', 'under', 'trees', 'near', 'water'],
    ]);
    expect([...wordsOfItem('Is it so?', ['Yes', 'No']).words]).toEqual(['is', 'it', 'so', 'yes', 'no']);
  });

  test('share words of all that either has', () => {
    expect(overlap(new Set(['a', 'b']), new Set(['b', 'c']))).toBeCloseTo(1 / 3);
    expect(overlap(new Set(['a']), new Set(['a']))).toBe(1);
    expect(overlap(new Set(), new Set())).toBe(0);
  });
});

describe('findBanned', () => {
  const find = findBanned({ words: ['leaked', 'sex tape', "don't", 'c++ (old)'], except: ['a leaked roof'] });
  test.each([
    ['It was LEAKED.', ['LEAKED']],
    ['unleaked, leakedly, léaked', []],
    ['Sex-tape, sex\n tape, sextape', ['Sex-tape', 'sex tape']],
    ["Don’t and don't", ['Don’t', "don't"]],
    ['Under a leaked roof, A LEAKED ROOF.', []],
    ['A leaked roof was leaked', ['leaked']],
    ['In c++ (old) times', ['c++ (old)']],
  ])('%s', (text, words) => {
    expect(find(text).map((found) => found.words)).toEqual(words);
  });

  test('tells where it stands', () => {
    expect(find('It was leaked')[0]?.index).toBe(7);
  });

  test('finds nothing without words, or with empty ones', () => {
    expect(findBanned({ words: [], except: ['x'] })('leaked')).toEqual([]);
    expect(findBanned({ words: [' '], except: [] })('leaked')).toEqual([]);
  });
});
