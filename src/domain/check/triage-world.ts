/** Everything that the proof of the questions needs, from content whose files are right in themselves. */
import type { ContentData, ContentKindName } from '../content/kinds.ts';
import { describeCountry, worldwide, type CountryHelp, type Service } from '../support/directory.ts';
import { expandTriage, type TriagePage } from '../triage/expand.ts';
import type { Triage } from '../triage/schema.ts';
import { fileOf, filesOf, type ContentFile, type ContentTree } from './content-tree.ts';

/** The questions with all countries and services. */
export interface TriageWorld {
  readonly triage: Triage;
  readonly pages: readonly TriagePage[];
  readonly countries: readonly CountryHelp[];
  readonly everywhere: readonly Service[];
}

/** A file in which nothing was found holds everything that its schema asks for. */
function whole<Kind extends ContentKindName>(file: ContentFile<Kind>): ContentData<Kind> | undefined {
  return file.problems.length === 0 ? (file.data as ContentData<Kind> | undefined) : undefined;
}

/**
 * Returns the questions with the countries that can be read whole; undefined where the questions cannot.
 *
 * @throws When an answer leads to something that does not exist: look for that first.
 */
export function triageWorld(tree: ContentTree): TriageWorld | undefined {
  const file = fileOf(tree, 'triage');
  const triage = file && whole(file);
  if (!triage) return undefined;
  const services = new Map(
    filesOf(tree, 'supportServices').flatMap((entry): [string, Service][] => {
      const facts = whole(entry);
      return facts ? [[entry.name, { ...facts, id: entry.name, title: facts.name, what: '', know: [] }]] : [];
    }),
  );
  const countries = filesOf(tree, 'countries').flatMap((entry) => {
    const country = whole(entry);
    const isKnown = country && [country.emergency, ...country.services].every((id) => services.has(id));
    const words = { name: entry.name, missing: [], law: {}, trouble: {}, passOn: {} };
    return country && isKnown ? [describeCountry(entry.name, country, words, services)] : [];
  });
  return { triage, pages: expandTriage(triage), countries, everywhere: worldwide(services.values()) };
}
