/** Services for tests, with as few facts as a test needs. */
import type { Service } from '#domain/support/directory.ts';
import { supportServiceSchema, type SupportService } from '#domain/support/schema.ts';

/** Returns the facts of a service: a crisis line of Viet Nam without contacts, unless told otherwise. */
export function serviceFacts(facts: Partial<SupportService> = {}): SupportService {
  return supportServiceSchema.parse({
    name: 'Sample line',
    kind: 'crisisLine',
    serviceArea: ['vn'],
    serves: { ages: 'all' },
    confirmed: true,
    assuredDate: '2026-11-01',
    checkedBy: 'editor',
    sources: [{ title: 'Page' }],
    ...facts,
  });
}

/** Returns a service with words. */
export function serviceWith(facts: Partial<SupportService> = {}, words: Partial<Service> = {}): Service {
  return {
    ...serviceFacts(facts),
    id: 'sample',
    title: facts.name ?? 'Sample line',
    what: 'It listens.',
    know: [],
    ...words,
  };
}
