/** Settings of the edition and what follows from them. */
import { getEntry } from 'astro:content';
import type { Site } from '#domain/site/schema.ts';

/** Returns the settings of the edition. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing. Restore it from the repository.');
  return entry.data;
}

/** Returns the tags of the edition's languages; the first is the default. */
export async function getLanguages(): Promise<string[]> {
  return (await getSite()).languages.map((language) => language.tag);
}

/** Returns the language folders for `getStaticPaths`: undefined for the default language. */
export async function getLanguageParams(): Promise<{ lang: string; param: string | undefined }[]> {
  const [first, ...others] = await getLanguages();
  if (!first) return [];
  return [{ lang: first, param: undefined }, ...others.map((lang) => ({ lang, param: lang }))];
}
