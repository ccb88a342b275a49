/** The directory of help, joined with its words. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { describeCountry, describeService, type CountryHelp, type Service } from '#domain/support/directory.ts';
import type { Distress } from '#domain/support/distress-schema.ts';
import { getLanguages } from './site.ts';

/** Everything that help pages need in one language. */
export interface Directory {
  readonly services: ReadonlyMap<string, Service>;
  readonly countries: readonly CountryHelp[];
  /** Notes at single numbers, by key. */
  readonly notes: Readonly<Record<string, string>>;
}

function nameOf(id: string): string {
  return id.split('/').at(-1) ?? id;
}

/** Returns an entry of a language, or of the default language where the language has none yet. */
async function getWords<Kind extends 'supportWords' | 'countryWords' | 'helpWords' | 'distress'>(
  kind: Kind,
  lang: string,
  file: string,
): Promise<CollectionEntry<Kind>['data']> {
  const [defaultLang = lang] = await getLanguages();
  const entries: CollectionEntry<Kind>[] = await getCollection(kind);
  const entry = [lang, defaultLang].map((tag) => entries.find(({ id }) => id === `${tag}/${file}`)).find(Boolean);
  if (!entry) throw new Error(`content/${defaultLang}/${file}.yaml is missing. Run \`npm run check:content\`.`);
  return entry.data;
}

/** Returns the directory of a language. Countries stand in the order of their names. */
export async function getDirectory(lang: string): Promise<Directory> {
  const [words, countryWords, facts, countries] = await Promise.all([
    getWords('supportWords', lang, 'support'),
    getWords('countryWords', lang, 'countries'),
    getCollection('supportServices'),
    getCollection('countries'),
  ]);
  const services = new Map(
    facts.map((entry) => [nameOf(entry.id), describeService(nameOf(entry.id), entry.data, words)]),
  );
  return {
    services,
    notes: words.notes,
    countries: countries
      .map((entry) => {
        const code = nameOf(entry.id);
        return describeCountry(code, entry.data, countryWords[code] ?? { name: code, missing: [] }, services);
      })
      .sort((a, b) => a.name.localeCompare(b.name, lang)),
  };
}

/** Returns the words of the help pages, in this language and in the default language. */
export async function getHelpWords(lang: string) {
  const [defaultLang = lang] = await getLanguages();
  const [own, fallback] = await Promise.all([
    getWords('helpWords', lang, 'help'),
    getWords('helpWords', defaultLang, 'help'),
  ]);
  return { own, fallback };
}

/** Returns what opens help in the search. */
export async function getDistress(lang: string): Promise<Distress> {
  return getWords('distress', lang, 'distress');
}
