import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Distress } from '#domain/support/distress-schema.ts';
import { matchDistress, plainWords } from '#domain/support/match-distress.ts';

const { topics } = parse(readFileSync('content/en/distress.yaml', 'utf8')) as Distress;
const phrases = topics.map((topic) => topic.phrases);

test.each(['someone shared my picture', 'blackmail', 'nudes', 'I want to die', 'I WANT TO DIE!!', 'i  want to   die'])(
  '"%s" opens help',
  (query) => {
    expect(matchDistress(query, phrases)).toBeGreaterThanOrEqual(0);
  },
);

test('the wish to die is the most urgent of all', () => {
  expect(matchDistress('they shared my nudes and i want to die', phrases)).toBe(
    matchDistress('i want to die', phrases),
  );
  expect(topics[matchDistress('i want to die', phrases)]?.kinds.slice(0, 3)).toContain('crisisLine');
});

test.each(['deepfake', 'face', 'how a computer learns a face', 'consent', 'what is a filter', 'picture', 'source', ''])(
  '"%s" is a search like any other',
  (query) => {
    expect(matchDistress(query, phrases)).toBe(-1);
  },
);

describe('words without marks', () => {
  test('fold Vietnamese letters and keep whole words apart', () => {
    expect(plainWords('Đồng ý')).toBe(' dong y ');
    expect(matchDistress('grades', [['grade']])).toBe(-1);
  });

  test('never throw and are the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainWords(plainWords(text))).toBe(plainWords(text));
        expect(matchDistress(text, phrases)).toBeLessThan(topics.length);
      }),
    );
  });
});

test('every phrase of the list opens its own topic or a more urgent one', () => {
  topics.forEach((topic, index) => {
    for (const phrase of topic.phrases) {
      const found = matchDistress(phrase, phrases);
      expect(found, phrase).toBeGreaterThanOrEqual(0);
      expect(found, phrase).toBeLessThanOrEqual(index);
    }
  });
});
