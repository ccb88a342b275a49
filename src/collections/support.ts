/** The directory of help, joined with its words. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { calledOn } from '#domain/launch/calls.ts';
import { describeCountry, describeService, type CountryHelp, type Service } from '#domain/support/directory.ts';
import { describePlatform, groupPlatforms, type PlatformSet } from '#domain/support/platforms.ts';
import type { CountryWords } from '#domain/support/schema.ts';
import type { Distress } from '#domain/support/distress-schema.ts';
import { getCalls } from './launch.ts';
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
async function getWords<Kind extends 'supportWords' | 'countryWords' | 'platformWords' | 'helpWords' | 'distress'>(
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

/** Stands in for the words of a country that a language does not have yet. */
function noWords(name: string): CountryWords {
  return { name, missing: [], law: {}, trouble: {}, passOn: {} };
}

/** Returns the directory of a language. Countries stand in the order of their names. */
export async function getDirectory(lang: string): Promise<Directory> {
  const [calls, words, countryWords, facts, countries] = await Promise.all([
    getCalls(),
    getWords('supportWords', lang, 'support'),
    getWords('countryWords', lang, 'countries'),
    getCollection('supportServices'),
    getCollection('countries'),
  ]);
  const services = new Map(
    facts.map(({ id: path, data }) => {
      const id = nameOf(path);
      return [id, { ...describeService(id, data, words), calledOn: calledOn(data.contacts, calls[id]) }];
    }),
  );
  return {
    services,
    notes: words.notes,
    countries: countries
      .map((entry) => {
        const code = nameOf(entry.id);
        return describeCountry(code, entry.data, countryWords[code] ?? noWords(code), services);
      })
      .sort((a, b) => a.name.localeCompare(b.name, lang)),
  };
}

/** Returns where platforms take reports, in groups. */
export async function getPlatforms(lang: string): Promise<PlatformSet[]> {
  const [words, facts] = await Promise.all([getWords('platformWords', lang, 'platforms'), getCollection('platforms')]);
  return groupPlatforms(facts.map(({ id, data }) => describePlatform(nameOf(id), data, words)));
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
