import { describe, expect, test } from 'vitest';
import { splitLine, splitTexts } from '#domain/content/text-list.ts';
import { readTalk } from '#ui/cast/talk.ts';

describe('a list of texts', () => {
  test('is split at every upright line, whatever the space around it', () => {
    expect(splitTexts(' Stop | Look for the source|Ask ')).toEqual(['Stop', 'Look for the source', 'Ask']);
  });

  test('keeps an empty text, so that the check can name it', () => {
    expect(splitTexts('Stop | | Ask')).toEqual(['Stop', '', 'Ask']);
  });
});

describe('a line', () => {
  test.each([
    ['sari:calm May I post it?', 'sari:calm', 'May I post it?'],
    ['minh  Not  yet.', 'minh', 'Not  yet.'],
    ['minh', 'minh', ''],
    ['', '', ''],
  ])('"%s" is a face and words', (line, face, words) => {
    expect(splitLine(line)).toEqual({ face, words });
  });
});

describe('a talk', () => {
  test('has faces and words, and speakers on two sides', () => {
    expect(readTalk('sari:glad May I? | minh Not yet.')).toEqual([
      { who: 'sari', mood: 'glad', words: 'May I?', side: 'start' },
      { who: 'minh', mood: 'calm', words: 'Not yet.', side: 'end' },
    ]);
  });

  test('leaves a speaker in place who says two things, also in two moods', () => {
    const sides = readTalk('dewi:worried One. | dewi Two. | amara Three. | ratna Four.').map(({ side }) => side);
    expect(sides).toEqual(['start', 'start', 'end', 'start']);
  });

  test('refuses a line without a face', () => {
    expect(() => readTalk('May I?')).toThrow('There is no person "May"');
  });
});
