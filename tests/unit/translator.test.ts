import { expect, test } from 'vitest';
import { directionOf } from '#i18n/direction.ts';
import { createTranslator } from '#i18n/translator.ts';

const english = {
  'a.one': { text: 'One {name}' },
  'a.count_one': { text: '{count} lesson' },
  'a.count_other': { text: '{count} lessons' },
};

test('fills placeholders and leaves unknown ones in sight', () => {
  const t = createTranslator('en', english, english);
  expect(t('a.one', { name: 'Sari' })).toBe('One Sari');
  expect(t('a.one')).toBe('One {name}');
});

test('picks the plural form of the language and writes numbers its way', () => {
  const t = createTranslator('en', english, english);
  expect(t.plural('a.count', 1)).toBe('1 lesson');
  expect(t.plural('a.count', 1200)).toBe('1,200 lessons');
  const vi = createTranslator('vi', { 'a.count_other': { text: '{count} bài' } }, english);
  expect(vi.plural('a.count', 1)).toBe('1 bài');
  expect(vi('a.one', { name: 'Minh' })).toBe('One Minh');
});

test('an unknown key is an error that names it', () => {
  expect(() => createTranslator('en', english, english)('a.missing')).toThrow('a.missing');
});

test.each([
  ['en', 'ltr'],
  ['vi', 'ltr'],
  ['ar', 'rtl'],
  ['ur', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
])('%s is written %s', (lang, dir) => {
  expect(directionOf(lang)).toBe(dir);
});
