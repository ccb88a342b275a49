/** Whether people of an edition have asked a service about its numbers. */
import type { Channel } from '../support/schema.ts';
import type { Call } from './schema.ts';

/** Channels that are a number: somebody has to ask whether it answers. A page can be looked at instead. */
const numberChannels: readonly Channel[] = ['phone', 'sms', 'whatsapp'];

/** The part of a contact that this file looks at; a file with mistakes may lack some of it. */
interface ContactLike {
  readonly channel?: Channel | undefined;
  readonly value?: string | undefined;
}

/** Answers about one service, by contact. */
export type Calls = Readonly<Record<string, { readonly [Key in keyof Call]?: Call[Key] | undefined } | undefined>>;

/** Returns the numbers of a service, each once. */
export function numbersOf(contacts: readonly ContactLike[]): string[] {
  const numbers = contacts.filter(({ channel }) => channel !== undefined && numberChannels.includes(channel));
  return [...new Set(numbers.flatMap(({ value }) => value ?? []))];
}

/** Returns the day on which a number was confirmed, or undefined: no answer is no confirmation. */
export function confirmedDay(value: string, calls: Calls = {}): string | undefined {
  const call = Object.hasOwn(calls, value) ? calls[value] : undefined;
  return call?.result === 'confirmed' || call?.result === 'corrected' ? call.on : undefined;
}

/**
 * Returns the day by which all numbers of a service were confirmed with it, or undefined where one is left.
 *
 * Of several days it is the oldest, so that nothing looks newer than it is.
 *
 * @example
 * calledOn([{ channel: 'phone', value: 'n' }], { n: { by: 'lead', on: '2026-12-01', result: 'confirmed' } })
 * // '2026-12-01'
 */
export function calledOn(contacts: readonly ContactLike[], calls: Calls = {}): string | undefined {
  const days = numbersOf(contacts).map((value) => confirmedDay(value, calls));
  return days.includes(undefined) ? undefined : days.filter((day) => day !== undefined).sort()[0];
}
