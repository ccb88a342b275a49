/**
 * The directory in the words of Open Referral HSDS 3, one list of services. docs/hsds.md explains each choice.
 *
 * What is not known is left out, never guessed: the organisation behind a service, its time zone, its funding.
 */
import { contactUri } from '#domain/support/contact-uri.ts';
import type { Service } from '#domain/support/directory.ts';
import type { SupportService } from '#domain/support/schema.ts';
import { uuidOf } from '#domain/uuid.ts';

/** Words that the list needs in its one language. */
export interface HsdsWords {
  /** Says whom a service is for. */
  eligibility(service: Service): string;
  /** Name of a country by its code. */
  country(code: string): string | undefined;
}

type Contact = SupportService['contacts'][number];

/** Namespace of all ids: that of RFC 9562 for names of hosts, with a name of our own. Never changes. */
const namespace = uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'directory.face-value');

/** Types of telephones of RFC 6350, as HSDS asks for them. */
const phoneTypes: Partial<Record<Contact['channel'], string>> = { phone: 'voice', sms: 'text', whatsapp: 'text' };

/** A fact for which HSDS has no field, as an attribute of what it is about. */
function attribute(entity: string, id: string, type: string, value: string) {
  return {
    id: uuidOf(namespace, `attribute/${id}/${type}/${value}`),
    link_id: id,
    link_entity: entity,
    link_type: type,
    value,
  };
}

/** Several facts; what is not known is left out. */
function attributes(entity: string, id: string, facts: Readonly<Record<string, string | boolean | undefined>>) {
  return Object.entries(facts).flatMap(([type, value]) =>
    value === undefined ? [] : [attribute(entity, id, type, String(value))],
  );
}

function phonesOf(service: Service, serviceId: string) {
  return service.contacts.flatMap((contact) => {
    const type = phoneTypes[contact.channel];
    if (!type) return [];
    const id = uuidOf(namespace, `phone/${service.id}/${contact.channel}/${contact.value}`);
    const { channel, confidence, free, note } = contact;
    return [
      {
        id,
        service_id: serviceId,
        number: contact.value,
        type,
        attributes: attributes('phone', id, {
          channel,
          confidence,
          free,
          note,
          uri: contactUri(channel, contact.value),
        }),
      },
    ];
  });
}

/** Spans of the week in which a contact is open. The day that never ends is written as one that ends a minute early. */
function spansOf(hours: NonNullable<Contact['hours']>) {
  if (hours === 'always') return [{ byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' }];
  return hours.map(({ days, from, to }) => ({
    byday: days.map((day) => day.toUpperCase()).join(','),
    opens_at: from,
    closes_at: to === '24:00' ? '23:59' : to,
  }));
}

/** Hours belong to a service in HSDS, with us to a contact: the notes say for which. */
function schedulesOf(service: Service, serviceId: string) {
  return service.contacts.flatMap(({ hours, value, channel }) =>
    hours === undefined
      ? []
      : spansOf(hours).map((span, index) => ({
          id: uuidOf(namespace, `schedule/${service.id}/${channel}/${value}/${index}`),
          service_id: serviceId,
          freq: 'WEEKLY',
          ...span,
          notes: value,
        })),
  );
}

/** Ages count only where they are the reader's own: removal tools ask for the age in the picture. */
function agesOf({ kind, serves }: Service) {
  const age = kind === 'takedownTool' ? serves.now : serves.ages;
  return { ...(age === 'over18' && { minimum_age: 18 }), ...(age === 'under18' && { maximum_age: 17 }) };
}

function describe(service: Service, words: HsdsWords) {
  const id = uuidOf(namespace, `service/${service.id}`);
  const { kind, serves, confirmed, urlConfidence, linkEnough, needsScreenshot, acceptsImageFromMinor } = service;
  const email = service.contacts.find(({ channel }) => channel === 'email')?.value;
  const online = service.contacts.filter(({ channel }) => channel === 'chat' || channel === 'web');
  return {
    id,
    name: service.name,
    ...(service.title !== service.name && { alternate_name: service.title }),
    description: [service.what, ...service.know].join(' '),
    ...(service.url && { url: service.url }),
    ...(email && contactUri('email', email) && { email }),
    status: service.status === 'active' ? 'active' : 'defunct',
    eligibility_description: words.eligibility(service),
    ...agesOf(service),
    assured_date: service.assuredDate,
    phones: phonesOf(service, id),
    schedules: schedulesOf(service, id),
    languages: service.languages.map((code) => ({
      id: uuidOf(namespace, `language/${service.id}/${code}`),
      service_id: id,
      name: code,
      code,
    })),
    service_areas: service.serviceArea.map((area) => ({
      id: uuidOf(namespace, `area/${service.id}/${area}`),
      service_id: id,
      name: words.country(area) ?? area,
      extent: area === 'international' ? area : area.toUpperCase(),
      extent_type: 'text',
    })),
    attributes: [
      ...attributes('service', id, { directoryId: service.id, kind, confirmed, urlConfidence }),
      ...attributes('service', id, { agesInPicture: kind === 'takedownTool' ? serves.ages : undefined }),
      ...attributes('service', id, { people: serves.people, needs: service.needs, calledOn: service.calledOn }),
      ...attributes('service', id, {
        checkedBy: service.checkedBy,
        linkEnough,
        needsScreenshot,
        acceptsImageFromMinor,
      }),
      ...online.map(({ channel, value }) => attribute('service', id, channel, value)),
    ],
  };
}

/** Returns all services as the one page of a list, sorted by their id in the directory. */
export function hsdsServices(services: Iterable<Service>, words: HsdsWords) {
  const contents = [...services].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((service) => describe(service, words));
  const total = contents.length;
  return {
    total_items: total,
    total_pages: 1,
    page_number: 1,
    size: total,
    first_page: true,
    last_page: true,
    empty: total === 0,
    contents,
  };
}
