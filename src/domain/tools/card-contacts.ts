/** What of a service goes onto a card that fits a wallet. */
import type { Service } from '../support/directory.ts';
import type { Channel, SupportKind } from '../support/schema.ts';

/** Services that somebody can talk to, or that lead to one. Forms and tools do not help on a card. */
const onCard: readonly SupportKind[] = ['childHelpline', 'crisisLine', 'adultSupport', 'legalAid', 'directory'];

/** A way to reach a service, as its source prints it. */
export interface CardContact {
  readonly channel: Channel;
  readonly value: string;
  /** Left out for the official page, which has no hours. */
  readonly contact?: Service['contacts'][number];
}

/** Channels whose contact is a number, which can be read off paper and typed. */
const numbered: readonly Channel[] = ['sms', 'whatsapp'];

/** Returns what to print: the first number to call and the first to write to; without both, the official page. */
export function cardContacts(service: Service): CardContact[] {
  const call = service.contacts.find(({ channel }) => channel === 'phone');
  const write = service.contacts.find(({ channel }) => numbered.includes(channel));
  const found = [call, write].filter((contact) => contact !== undefined);
  if (found.length > 0) return found.map((contact) => ({ channel: contact.channel, value: contact.value, contact }));
  return service.url === undefined ? [] : [{ channel: 'web', value: service.url }];
}

/** Picks the services that a card can hold, in their order. */
export function cardServices(services: Iterable<Service>): Service[] {
  return [...services].filter((service) => onCard.includes(service.kind) && cardContacts(service).length > 0);
}

/**
 * Returns the two services that stand on the card before anybody chooses: the child helpline and the crisis line.
 *
 * Where a country lacks one, the next service takes its place.
 */
export function firstOnCard(services: readonly Service[]): Service[] {
  const first = (kind: SupportKind) => services.find((service) => service.kind === kind);
  const wanted = [first('childHelpline'), first('crisisLine'), ...services];
  return [...new Set(wanted.filter((service) => service !== undefined))].slice(0, 2);
}
