import { expect, test } from 'vitest';
import { weekdaysInWords } from '#i18n/weekdays.ts';

test.each([
  [['mo', 'tu', 'we', 'th', 'fr'], 'en', 'Mon–Fri'],
  [['we', 'th', 'fr', 'sa', 'su'], 'en', 'Wed–Sun'],
  [['mo', 'tu'], 'en', 'Mon, Tue'],
  [['sa', 'mo', 'tu', 'we'], 'en', 'Mon–Wed, Sat'],
  [['su'], 'id', 'Min'],
  [[], 'en', ''],
] as const)('%j in %s is "%s"', (days, lang, words) => {
  expect(weekdaysInWords(days, lang)).toBe(words);
});
