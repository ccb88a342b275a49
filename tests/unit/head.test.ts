import { describe, expect, test } from 'vitest';
import { isListed } from '#domain/course/listed.ts';
import { hostPath, pageAt } from '#domain/course/paths.ts';
import { socialLocale } from '#i18n/social-locale.ts';
import { sitemapOptions } from '../../src/cli/sitemap-options.ts';

describe('where a page is', () => {
  const langs = ['en', 'vi', 'pt-BR'];

  test.each(langs)('is found again from its address in %s', (lang) => {
    for (const base of ['/', '/kids/safe/']) {
      for (const page of ['/', '/about/', '/explorers/real/what/', '/h/vn/']) {
        expect(pageAt(base, langs, hostPath(base, lang, 'en', page))).toEqual({ lang, page });
      }
    }
  });

  test('is not misled by a page that begins like a language', () => {
    expect(pageAt('/', langs, '/video/')).toEqual({ lang: 'en', page: '/video/' });
  });
});

test.each([
  ['/', true],
  ['/about/', true],
  ['/h/', true],
  ['/h/vn/', false],
  ['/h/t/', false],
  ['/progress/', false],
  ['/sampler/', false],
  ['/how/', true],
])('the list of pages and %s: %s', (page, listed) => {
  expect(isListed(page)).toBe(listed);
});

test.each([
  ['en', 'en_US'],
  ['vi', 'vi_VN'],
  ['id', 'id_ID'],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant-TW', 'zh_TW'],
])('%s is %s to chats', (lang, locale) => {
  expect(socialLocale(lang)).toBe(locale);
});

describe('the sitemap', () => {
  const english = { tag: 'en', name: 'English' };
  const vietnamese = { tag: 'vi', name: 'Tiếng Việt' };

  test('of one language names no translations', () => {
    expect(Object.keys(sitemapOptions({ base: '/', languages: [english] }))).not.toContain('i18n');
  });

  test('of two languages does, and says which one is for everybody else', () => {
    const options = sitemapOptions({ base: '/', languages: [english, vietnamese] });
    expect(options.i18n).toEqual({ defaultLocale: 'en', locales: { en: 'en', vi: 'vi' } });
    const links = [
      { url: 'https://a.example/about/', lang: 'en' },
      { url: 'https://a.example/vi/about/', lang: 'vi' },
    ];
    expect(options.serialize?.({ url: 'https://a.example/vi/about/', links })).toEqual({
      url: 'https://a.example/vi/about/',
      links: [...links, { url: 'https://a.example/about/', lang: 'x-default' }],
    });
  });

  test('leaves pages out in every language, under a sub-path too', () => {
    const { filter } = sitemapOptions({ base: '/kids/safe/', languages: [english, vietnamese] });
    expect(filter?.('https://a.example/kids/safe/vi/h/')).toBe(true);
    expect(filter?.('https://a.example/kids/safe/vi/h/vn/')).toBe(false);
    expect(filter?.('https://a.example/kids/safe/progress/')).toBe(false);
  });
});
