/** What the list of pages for search engines holds. */
import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { isListed } from '#domain/course/listed.ts';
import { pageAt } from '#domain/course/paths.ts';
import type { Site } from '#domain/site/schema.ts';

/** Adds the page for readers of any other language, which the integration leaves out. */
function withDefault(item: SitemapItem, defaultLang: string): SitemapItem {
  const fallback = item.links?.find((link) => link.lang === defaultLang);
  return item.links && fallback ? { ...item, links: [...item.links, { ...fallback, lang: 'x-default' }] } : item;
}

/** Returns the options for an edition; pages name each other's translations when there are several languages. */
export function sitemapOptions({ base, languages }: Pick<Site, 'base' | 'languages'>): NonNullable<SitemapOptions> {
  const langs = languages.map((language) => language.tag);
  const [defaultLang = ''] = langs;
  const several = langs.length > 1;
  return {
    filter: (address) => isListed(pageAt(base, langs, new URL(address).pathname).page),
    namespaces: { news: false, image: false, video: false, xhtml: several },
    ...(several && {
      i18n: { defaultLocale: defaultLang, locales: Object.fromEntries(langs.map((lang) => [lang, lang])) },
      serialize: (item: SitemapItem) => withDefault(item, defaultLang),
    }),
  };
}
