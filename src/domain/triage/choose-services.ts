/**
 * Who stands on a leaf: chosen by whom a service serves, by its kind, by what it needs, and by the country's card.
 *
 * These rules are not the edition's to change: the age in the picture decides about removal tools and hotlines, the
 * age today about whom to talk to, and nobody under 18 is led to a service that asks for a screenshot.
 */
import { isReachableWithoutVoice, type CountryHelp, type Service } from '../support/directory.ts';
import type { SupportKind } from '../support/schema.ts';
import type { Facts } from './facts.ts';
import type { Situation } from './schema.ts';

/** Whom to talk to and who can do something, most important first. */
export interface Chosen {
  readonly people: readonly Service[];
  readonly doors: readonly Service[];
}

/** So many of one kind: a list of all is one tap away, on the page of the country. */
const mostOfKind = 2;
const mostPeople = 4;
const mostDoors = 7;

/** Tells whether a service listens to somebody of an age; without an age, whether it may be named at all. */
function listensTo(service: Service, { now }: Facts): boolean {
  return now === undefined || service.serves.ages === 'all' || service.serves.ages === now;
}

/** Tells whether a removal tool is for this picture and for what there is of it. */
export function removalToolFits(service: Service, { inPicture, now, there }: Facts): boolean {
  const { serves, needs } = service;
  if (inPicture === undefined || there === undefined || there === 'threat') return false;
  if (serves.ages !== 'all' && serves.ages !== inPicture) return false;
  if (serves.now !== undefined && serves.now !== now) return false;
  if (needs === 'link') return true;
  if (needs === 'file') return there === 'own' || there === 'sent';
  return there === 'own';
}

function opens(service: Service, situation: Situation, facts: Facts): boolean {
  const { inPicture, now } = facts;
  const child = inPicture === 'under18' || (inPicture === undefined && now !== 'over18');
  if (service.about && !service.about.includes(situation.topic)) return false;
  if (child && service.needsScreenshot && !service.acceptsImageFromMinor) return false;
  if (service.kind === 'takedownTool') return situation.sexual && removalToolFits(service, facts);
  if (service.kind === 'hotline') return situation.sexual && inPicture === 'under18';
  if (service.kind === 'searchRemoval') return situation.sexual && facts.there !== 'threat';
  const { ages } = service.serves;
  return ages === 'all' || ages === now || (ages === 'under18' && inPicture === 'under18');
}

/** The order of the doors: where the law may be turned on somebody shown, legal aid stands before the police. */
function orderOf(situation: Situation, country: CountryHelp | undefined): readonly SupportKind[] {
  const kinds = situation.doors;
  if (!country?.legalAidFirst || situation.danger || !kinds.includes('police')) return kinds;
  const others = kinds.filter((kind) => kind !== 'legalAid');
  const police = others.indexOf('police');
  return [...others.slice(0, police), 'legalAid', ...others.slice(police)];
}

/** A form of an own country stands in for the worldwide one; removal tools and search forms stand beside each other. */
function pick(kind: SupportKind, own: readonly Service[], everywhere: readonly Service[]): Service[] {
  const beside = kind === 'takedownTool' || kind === 'searchRemoval';
  const found = beside ? [...own, ...everywhere] : own.length > 0 ? own : everywhere;
  return beside ? [...new Set(found)] : openToAllFirst(found).slice(0, mostOfKind);
}

/** The first of each kind, then the second of each, so that nobody is left out for a kind that has many. */
function byTurns(kinds: readonly (readonly Service[])[]): Service[] {
  const turns = Array.from({ length: mostOfKind }, (_, turn) => kinds.map((services) => services[turn]));
  return turns.flat().filter((service) => service !== undefined);
}

/** Services for everybody stand before those for women or for men, since nobody is asked for a gender. */
function openToAllFirst(services: readonly Service[]): Service[] {
  const isForAll = (service: Service) => service.serves.people === 'all';
  return [...services.filter(isForAll), ...services.filter((service) => !isForAll(service))];
}

function choosePeople(situation: Situation, facts: Facts, own: readonly Service[], everywhere: readonly Service[]) {
  const heard = own.filter(
    (service) => listensTo(service, facts) && (!situation.withoutVoice || isReachableWithoutVoice(service)),
  );
  const kinds = situation.people.map((kind) => openToAllFirst(heard.filter((service) => service.kind === kind)));
  const named = byTurns(kinds).slice(0, mostPeople);
  // A country without anybody has the lists of helplines of the world.
  const lists = everywhere.filter((service) => service.kind === 'directory' && listensTo(service, facts));
  const forEveryAge = (service: Service) => Number(service.serves.ages !== 'all');
  const inOrder = lists.toSorted((left, right) => forEveryAge(left) - forEveryAge(right));
  return named.length > 0 ? named : inOrder.slice(0, mostPeople);
}

/**
 * Returns who stands on a leaf.
 *
 * @param country - The country of the page; undefined for everybody whose country is not here.
 * @param everywhere - Services for the whole world.
 */
export function chooseServices(
  situation: Situation,
  facts: Facts,
  country: CountryHelp | undefined,
  everywhere: readonly Service[],
): Chosen {
  const own = country?.services ?? [];
  const people = choosePeople(situation, facts, own, everywhere);
  const doors = orderOf(situation, country).flatMap((kind) => {
    const of = (services: readonly Service[]) =>
      services.filter((service) => service.kind === kind && opens(service, situation, facts));
    return pick(kind, of(own), of(everywhere));
  });
  return { people, doors: [...new Set(doors)].filter((service) => !people.includes(service)).slice(0, mostDoors) };
}
