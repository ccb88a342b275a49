import { expect, test } from 'vitest';
import { blanksIn, inBlank, messageParts } from '#domain/tools/fill-message.ts';

test('a message is split at its blanks, and nothing is lost', () => {
  expect(messageParts('{a} and {b}{a}.')).toEqual([
    { blank: 'a' },
    { text: ' and ' },
    { blank: 'b' },
    { blank: 'a' },
    { text: '.' },
  ]);
  expect(messageParts('No blank')).toEqual([{ text: 'No blank' }]);
  expect(messageParts('')).toEqual([]);
});

test('each blank is named once, in its order', () => {
  expect(blanksIn('{b} {a} {b}')).toEqual(['b', 'a']);
});

test.each([
  ['@someone', '@someone'],
  ['  two \n lines ', 'two lines'],
  ['', '[ user name ]'],
  [' \t ', '[ user name ]'],
  ['{link}', '{link}'],
])('typed %j shows as %j', (typed, shown) => {
  expect(inBlank(typed, 'user name')).toBe(shown);
});
