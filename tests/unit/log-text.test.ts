import { expect, test } from 'vitest';
import { isEmptyEntry, logEntry, logFields, logText, type LogField } from '#domain/tools/log-text.ts';

const labels = Object.fromEntries(logFields.map((field) => [field, `<${field}>`])) as Record<LogField, string>;

test('a note keeps what was filled in, on one line', () => {
  expect(logEntry({ day: ' 3 May ', link: 'a\nb', told: '  ' })).toEqual({ day: '3 May', link: 'a b' });
});

test('a note without words is empty', () => {
  expect(isEmptyEntry(logEntry({ day: ' ', time: '' }))).toBe(true);
  expect(isEmptyEntry(logEntry({ time: '9' }))).toBe(false);
});

test('notes are written with numbers, in the order of the sheet', () => {
  const entries = [logEntry({ link: 'example.org/1', day: '3 May' }), logEntry({ told: 'an aunt' })];
  expect(logText('Notes', entries, labels)).toBe(
    'Notes\n\n1\n<day>: 3 May\n<link>: example.org/1\n\n2\n<told>: an aunt\n',
  );
  expect(logText('Notes', [], labels)).toBe('Notes\n');
});

test('no field asks for a picture or a file', () => {
  expect(logFields).toEqual(['day', 'time', 'platform', 'place', 'link', 'account', 'told']);
});
