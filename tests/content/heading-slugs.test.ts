import { describe, expect, test } from 'vitest';
import { headingSlugs } from '../../src/domain/check/heading-slugs.ts';

describe('headingSlugs', () => {
  test.each([
    ['Your turn: the line', 'your-turn-the-line'],
    ['What’s “real”?', 'whats-real'],
    ['Điều gì là thật?', 'điều-gì-là-thật'],
    ['1. Ask — first', '1-ask--first'],
    ['snake_case & more', 'snake_case--more'],
  ])('%s', (text, slug) => {
    expect(headingSlugs([text])).toEqual([slug]);
  });

  test('numbers what comes again', () => {
    expect(headingSlugs(['Ask', 'Ask', 'Ask 1', 'Ask'])).toEqual(['ask', 'ask-1', 'ask-1-1', 'ask-2']);
  });
});
