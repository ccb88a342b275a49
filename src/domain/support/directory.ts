/** The directory of help in one language, and what a country's page shows of it. */
import {
  supportKinds,
  type Channel,
  type Country,
  type CountryWords,
  type SupportKind,
  type SupportService,
  type SupportWords,
} from './schema.ts';

/** A service with its words; `title` explains the name where the own name does not. */
export interface Service extends SupportService {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly know: readonly string[];
  /** Day by which people of this edition had confirmed all its numbers with it, `YYYY-MM-DD`. Left out: not yet. */
  readonly calledOn?: string | undefined;
}

/** A country with its services; `code` is ISO 3166-1 in lower case. */
export interface CountryHelp {
  readonly code: string;
  readonly name: string;
  readonly missing: readonly string[];
  readonly emergency: Service;
  readonly services: readonly Service[];
  /** Whether legal aid or a helpline stands before the police. */
  readonly legalAidFirst: boolean;
  /** Day by which the legal points hold, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly law: readonly LegalPoint[];
  readonly trouble: readonly LegalPoint[];
  readonly passOn: readonly LegalPoint[];
}

/** A sentence about the law of a country. */
export interface LegalPoint {
  readonly text: string;
  /** Ids of its sources. */
  readonly sources: readonly string[];
  /** Day on which it came into force, `YYYY-MM-DD`, where it is known. */
  readonly since?: string | undefined;
}

/** Services of one kind. */
export interface Group {
  readonly kind: SupportKind;
  readonly services: readonly Service[];
}

/** Channels that need no voice: for somebody who cannot speak, or is overheard. */
const withoutVoice: readonly Channel[] = ['sms', 'whatsapp', 'chat', 'email', 'web'];

/**
 * Joins the facts of a service with its words.
 *
 * @throws When the language has no words for it; the content check finds that first.
 */
export function describeService(id: string, facts: SupportService, words: SupportWords): Service {
  const own = words.services[id];
  if (!own) throw new Error(`The service "${id}" has no words in support.yaml.`);
  return { ...facts, id, title: own.name ?? facts.name, what: own.what, know: own.know };
}

/** Joins a country with its services, in the order of its file. Closed services are left out. */
export function describeCountry(
  code: string,
  country: Country,
  words: CountryWords,
  services: ReadonlyMap<string, Service>,
): CountryHelp {
  const points = (part: 'law' | 'trouble' | 'passOn') =>
    country[part].flatMap(({ id, ...point }) => {
      const text = words[part][id];
      return text === undefined ? [] : [{ ...point, text }];
    });
  const find = (id: string): Service => {
    const service = services.get(id);
    if (!service) throw new Error(`The country "${code}" names the service "${id}", which is not in the directory.`);
    return service;
  };
  return {
    code,
    name: words.name,
    missing: words.missing,
    emergency: find(country.emergency),
    services: country.services.map(find).filter((service) => service.status === 'active'),
    legalAidFirst: country.legalAidFirst,
    asOf: country.asOf,
    law: points('law'),
    trouble: points('trouble'),
    passOn: points('passOn'),
  };
}

/** Removal tools for pictures from before 18 stand first: the age in the picture decides, and nobody is asked for it. */
function youngestFirst(services: readonly Service[]): Service[] {
  const order = { under18: 0, over18: 1, all: 2 };
  return [...services].sort((a, b) => order[a.serves.ages] - order[b.serves.ages]);
}

/** Groups services by kind, in the order in which a frightened person needs them. */
export function groupByKind(services: readonly Service[]): Group[] {
  return supportKinds
    .map((kind) => ({ kind, services: services.filter((service) => service.kind === kind) }))
    .filter((group) => group.services.length > 0)
    .map((group) => (group.kind === 'takedownTool' ? { ...group, services: youngestFirst(group.services) } : group));
}

/** Returns the services for everybody in the world. */
export function worldwide(services: Iterable<Service>): Service[] {
  return [...services].filter(
    (service) => service.serviceArea.includes('international') && service.status === 'active',
  );
}

/** The few doors that stand first: emergency, child helpline, crisis line, and the first that needs no voice. */
export function firstDoors(country: CountryHelp): Service[] {
  const first = (kind: SupportKind) => country.services.find((service) => service.kind === kind);
  const crisis = country.services.filter((service) => service.kind === 'crisisLine');
  const silent = country.services.find((service) => isReachableWithoutVoice(service) && service.kind !== 'guide');
  const doors = [country.emergency, first('childHelpline'), ...crisis, silent];
  return [...new Set(doors.filter((service) => service !== undefined))];
}

/** A service with one of its contacts. */
export interface UrgentContact {
  readonly service: Service;
  readonly contact: SupportService['contacts'][number];
}

/** Returns what can be dialled right now: the emergency numbers, then the first number of the other first doors. */
export function urgentContacts(country: CountryHelp): UrgentContact[] {
  return firstDoors(country).flatMap((service) => {
    const phones = service.contacts.filter((contact) => contact.channel === 'phone');
    const urgent = service.kind === 'emergency' ? phones.slice(0, 2) : phones.slice(0, 1);
    return urgent.map((contact) => ({ service, contact }));
  });
}

/**
 * Returns the doors of one kind for a card that must be right without asking anything: the country's own where it has
 * any, else those for everywhere, each with a phone number or an official page.
 *
 * Of removal tools all are named, of the others the first is enough.
 */
export function doorsOfKind(kind: SupportKind, country: CountryHelp, everywhere: readonly Service[]): Service[] {
  const opens = (service: Service) =>
    service.kind === kind && (service.url !== undefined || service.contacts.some(({ channel }) => channel === 'phone'));
  const own = [country.emergency, ...country.services].filter(opens);
  const others = everywhere.filter(opens);
  if (kind !== 'takedownTool') return (own.length > 0 ? own : others).slice(0, 1);
  return youngestFirst([...new Set([...own, ...others])]);
}

/** Tells whether a service can be reached without speaking. */
export function isReachableWithoutVoice(service: SupportService): boolean {
  return service.contacts.some((contact) => withoutVoice.includes(contact.channel));
}

/** Tells whether a service has contacts and all of them need a voice, which is marked on its card. */
export function isVoiceOnly(service: SupportService): boolean {
  return service.contacts.length > 0 && !isReachableWithoutVoice(service);
}
