/** Everything that the open directory gives away: facts, and the words of each language. */
import { getCollection } from 'astro:content';
import { calledOn } from '#domain/launch/calls.ts';
import type {
  Country,
  CountryWords,
  Platform,
  PlatformWords,
  SupportService,
  SupportWords,
} from '#domain/support/schema.ts';
import { getCalls } from './launch.ts';
import { getSources } from './sources.ts';

/** Returns the entries of a kind by the name of their file. */
function byName<Data>(entries: readonly { id: string; data: Data }[]): Record<string, Data> {
  return Object.fromEntries(entries.map(({ id, data }) => [id.split('/').at(-1) ?? id, data]));
}

/** Returns the facts. */
export async function getDirectoryFacts() {
  const [calls, services, countries, platforms, sources] = await Promise.all([
    getCalls(),
    getCollection('supportServices'),
    getCollection('countries'),
    getCollection('platforms'),
    getSources(),
  ]);
  const facts: Record<string, SupportService> = byName(services);
  return {
    services: Object.fromEntries(
      Object.entries(facts).map(([id, service]) => {
        const day = calledOn(service.contacts, calls[id]);
        return [id, { ...service, ...(day && { calledOn: day }) }];
      }),
    ),
    countries: byName<Country>(countries),
    platforms: byName<Platform>(platforms),
    sources,
  };
}

/** Returns the words of one language; what it has not written yet is not filled up from another one. */
export async function getDirectoryWords(lang: string) {
  const [services, countries, platforms] = await Promise.all([
    getCollection('supportWords'),
    getCollection('countryWords'),
    getCollection('platformWords'),
  ]);
  const own = <Data>(entries: readonly { id: string; data: Data }[], file: string) =>
    entries.find(({ id }) => id === `${lang}/${file}`)?.data;
  const none: SupportWords = { services: {}, notes: {} };
  return {
    services: own(services, 'support') ?? none,
    countries: (own(countries, 'countries') ?? {}) as Record<string, CountryWords>,
    platforms: (own(platforms, 'platforms') ?? {}) as Record<string, PlatformWords>,
  };
}
