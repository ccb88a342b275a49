/**
 * Services of the directory in the words of schema.org.
 *
 * A service is reached by channels, and each number is a contact point. Ages stand there only where they are the
 * reader's own: removal tools ask for the age in the picture, for which there is no word.
 */
import { contactUri } from '#domain/support/contact-uri.ts';
import type { Service } from '#domain/support/directory.ts';
import type { SupportService } from '#domain/support/schema.ts';
import { toScriptText, type Thing } from './thing.ts';

type Contact = SupportService['contacts'][number];

const days = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

function openingHours(hours: NonNullable<Contact['hours']>): Thing[] {
  const spans = hours === 'always' ? [{ days: Object.keys(days), from: '00:00', to: '23:59' }] : hours;
  return spans.map((span) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: span.days.map((day) => days[day as keyof typeof days]),
    opens: span.from,
    closes: span.to === '24:00' ? '23:59' : span.to,
  }));
}

/** The number that a phone dials, without the scheme of its address. */
function dialled({ channel, value }: Contact): string | undefined {
  return contactUri(channel, value)?.replace(/^(tel|sms):|\?.*$/g, '');
}

function contactPoint(contact: Contact, contactType: string): Thing | undefined {
  const telephone = dialled(contact);
  if (telephone === undefined) return undefined;
  return {
    '@type': 'ContactPoint',
    contactType,
    telephone,
    hoursAvailable: contact.hours && openingHours(contact.hours),
  };
}

/** Returns the way to a service by one contact, or undefined where a program could not follow it. */
function channelOf(contact: Contact, { languages }: Service, contactType: string): Thing | undefined {
  const languagesSpoken = languages.length > 0 ? { availableLanguage: languages } : {};
  const channel = { '@type': 'ServiceChannel', ...languagesSpoken };
  if (contact.channel === 'phone' || contact.channel === 'sms') {
    const point = contactPoint(contact, contactType);
    const field = contact.channel === 'phone' ? 'servicePhone' : 'serviceSmsNumber';
    return point && { ...channel, [field]: point };
  }
  const address = contactUri(contact.channel, contact.value);
  return address?.startsWith('http') ? { ...channel, serviceUrl: address } : undefined;
}

function audience({ kind, serves }: Service): Thing | undefined {
  const age = kind === 'takedownTool' ? serves.now : serves.ages;
  const genders: Partial<Record<string, string>> = { women: 'female', men: 'male' };
  const known = {
    ...(age === 'over18' && { suggestedMinAge: 18 }),
    ...(age === 'under18' && { suggestedMaxAge: 17 }),
    ...(genders[serves.people] && { suggestedGender: genders[serves.people] }),
  };
  return Object.keys(known).length > 0 ? { '@type': 'PeopleAudience', ...known } : undefined;
}

function describe(service: Service, kindName: string): Thing {
  const channels = service.contacts.flatMap((contact) => channelOf(contact, service, kindName) ?? []);
  const countries = service.serviceArea.filter((area) => area !== 'international').map((area) => area.toUpperCase());
  return {
    '@type': 'Service',
    name: service.name,
    serviceType: kindName,
    url: service.url,
    areaServed: countries.length > 0 ? countries : undefined,
    audience: audience(service),
    availableChannel: channels.length > 0 ? channels : undefined,
  };
}

/**
 * Returns services as text for a script block or a file of their own.
 *
 * @param kindName - Says what a service is, in the language of the page.
 */
export function supportData(services: readonly Service[], kindName: (service: Service) => string): string {
  return toScriptText(...services.map((service) => describe(service, kindName(service))));
}
