import { describe, expect, test } from 'vitest';
import { findUiKeys } from '../../src/domain/check/find-ui-keys.ts';

const find = (source: string) => findUiKeys(source, 'a.astro').map(({ key, form, line }) => [key, form, line]);

describe('findUiKeys', () => {
  test('finds calls, with their lines', () => {
    expect(find("<p>{t('quiz.check')}</p>\n{t('nav.about', { name })}")).toEqual([
      ['quiz.check', 'text', 1],
      ['nav.about', 'text', 2],
    ]);
  });

  test('finds calls for a count, over two lines too', () => {
    expect(find("t.plural(\n  'quiz.left', 3)")).toEqual([['quiz.left', 'plural', 1]]);
  });

  test('finds remarks on keys that are put together', () => {
    expect(find('// ui-keys: quiz.interaction.* mood.calm\nt(`mood.${mood}`)')).toEqual([
      ['quiz.interaction.', 'prefix', 1],
      ['mood.calm', 'text', 1],
    ]);
  });

  test('leaves other functions alone', () => {
    expect(find("split('a.b'); list.at('a.b'); import('a.b'); t(key)")).toEqual([]);
  });
});
