/** The open directory: which files there are below `/directory/v1/`, and what is in each. */
import type { DirectoryFile } from '#domain/support/directory-schema.ts';
import type { Country, Platform, SupportService } from '#domain/support/schema.ts';

/** Folder of the files, from the root of the site. */
export const directoryFolder = 'directory/v1/';

/** Facts of the directory, by id. */
export interface DirectoryFacts {
  readonly services: Readonly<Record<string, SupportService & { calledOn?: string | undefined }>>;
  readonly countries: Readonly<Record<string, Country>>;
  readonly platforms: Readonly<Record<string, Platform>>;
  /** Sources of claims; of those that no country names, nothing is given away. */
  readonly sources: ReadonlyMap<string, DirectoryFile<'countries'>['sources'][string]>;
}

/** Words of the directory in one language. */
export interface DirectoryWords {
  readonly services: Pick<DirectoryFile<'serviceWords'>, 'services' | 'notes'>;
  readonly countries: DirectoryFile<'countryWords'>['countries'];
  readonly platforms: DirectoryFile<'platformWords'>['platforms'];
}

/** Where and when the files are made. */
export interface DirectoryEdition {
  readonly name: string;
  /** Full address of the site, with its base folder and a slash at the end. */
  readonly address: string;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly builtOn: string;
}

/** What stands at the top of every file. */
function topOf({ name, address, builtOn }: DirectoryEdition) {
  return {
    $schema: `${address}${directoryFolder}schema.json`,
    version: 1 as const,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    edition: { name, address },
    builtOn,
  };
}

/** Returns an object with its keys in order, so that two builds write the same bytes. */
function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function sourcesOf({ countries, sources }: DirectoryFacts): DirectoryFile<'countries'>['sources'] {
  const points = Object.values(countries).flatMap(({ law, trouble, passOn }) => [...law, ...trouble, ...passOn]);
  const found = points
    .flatMap((point) => point.sources)
    .flatMap((id) => {
      const source = sources.get(id);
      if (!source) return [];
      const { title, publisher, year, url, checkedOn } = source;
      return [[id, { title, publisher, ...(year !== undefined && { year }), url, checkedOn }] as const];
    });
  return sorted(Object.fromEntries(found));
}

/** Returns the files with facts, which are the same in every language. */
export function factFiles(edition: DirectoryEdition, facts: DirectoryFacts) {
  const top = topOf(edition);
  return {
    'services.json': { ...top, services: sorted(facts.services) } satisfies DirectoryFile<'services'>,
    'countries.json': {
      ...top,
      countries: sorted(facts.countries),
      sources: sourcesOf(facts),
    } satisfies DirectoryFile<'countries'>,
    'platforms.json': { ...top, platforms: sorted(facts.platforms) } satisfies DirectoryFile<'platforms'>,
  };
}

/** Returns the files with the words of one language. */
export function wordFiles(edition: DirectoryEdition, lang: string, words: DirectoryWords) {
  const top = { ...topOf(edition), lang };
  return {
    [`services.${lang}.json`]: {
      ...top,
      services: sorted(words.services.services),
      notes: sorted(words.services.notes),
    } satisfies DirectoryFile<'serviceWords'>,
    [`countries.${lang}.json`]: { ...top, countries: sorted(words.countries) } satisfies DirectoryFile<'countryWords'>,
    [`platforms.${lang}.json`]: { ...top, platforms: sorted(words.platforms) } satisfies DirectoryFile<'platformWords'>,
  };
}
