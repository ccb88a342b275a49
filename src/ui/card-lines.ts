/** What a service says on a card, in words: how to reach it, and how sure we are. */
import { freshness } from '#domain/support/freshness.ts';
import type { Service } from '#domain/support/directory.ts';
import { cardContacts } from '#domain/tools/card-contacts.ts';
import type { HelpContext } from './help-context.ts';
import { hoursInWords } from './hours-in-words.ts';

/** A service on a card. */
export interface CardEntry {
  readonly id: string;
  readonly name: string;
  /** Ways to reach it, then the day of the last check. */
  readonly lines: readonly string[];
  /** Beside the card: how sure we are. */
  readonly note: string;
}

/** Says how sure we are of a service, as its card in the directory does. */
export function cardNote(service: Service, { h, day, today }: HelpContext): string {
  const checked = day(service.assuredDate);
  return [
    !service.confirmed && h('notConfirmed'),
    freshness(service.assuredDate, today) === 'old' && h('old', { day: checked }),
    h('checkedOn', { day: checked }),
    service.calledOn ? h('calledOn', { day: day(service.calledOn) }) : h('notCalled'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Describes a service for a card. Numbers come from the directory and are printed as they stand there. */
export function cardEntry(service: Service, lang: string, help: HelpContext): CardEntry {
  const { h, day } = help;
  const ways = cardContacts(service).map(({ channel, value, contact }) => {
    const hours = contact?.hours ? hoursInWords(contact.hours, lang, h) : '';
    return [`${h(`channels.${channel}`)}: ${value}`, hours].filter(Boolean).join(' · ');
  });
  return {
    id: service.id,
    name: service.title,
    lines: [...ways, h('card.checked', { day: day(service.assuredDate) })],
    note: cardNote(service, help),
  };
}
