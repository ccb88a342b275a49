/**
 * What must hold on every leaf, in every country and at every age, said apart from how services are chosen, so that
 * a mistake there is found here.
 */
import type { CountryHelp, Service } from '../support/directory.ts';
import { chooseServices, type Chosen } from './choose-services.ts';
import type { LeafPage, TriagePage } from './expand.ts';
import { leafParts, type Situation, type Triage } from './schema.ts';

/** A rule that a leaf breaks. */
export interface BrokenRule {
  readonly rule: TriageRule;
  readonly code: string;
  readonly situation: string;
  /** Country of the page; undefined for everybody whose country is not here. */
  readonly country?: string;
  readonly service?: string;
}

/** Every rule, with what it says. */
export const triageRules = {
  person: 'a leaf names a person to talk to, who can be reached',
  danger: 'self-harm, violence, danger at home and live coercion lead straight to people',
  crossing: 'removal tools for pictures of adults and of minors never cross',
  original: 'no tool that makes a fingerprint without the own original, and none for adults without the file',
  childPictures: 'hotlines for pictures of children are never named for pictures of adults',
  notSexual: 'what is not sexual leads to no removal tool, hotline or search form',
  screenshot: 'nobody is led to a service that asks for a screenshot where somebody under 18 is in the picture',
  legalAid: 'legal aid stands before the police where the country’s card says so',
  age: 'whoever is named to talk to listens to people of that age',
  parts: 'a leaf has one first thing, at most five steps, and each of its parts',
} as const;

export type TriageRule = keyof typeof triageRules;

/** Most steps of a leaf. */
const mostSteps = 5;

function isReachable({ contacts, url, kind }: Service): boolean {
  return contacts.length > 0 || (kind === 'directory' && url !== undefined);
}

function breaksHash({ kind, needs }: Service, { facts }: LeafPage): boolean {
  if (kind !== 'takedownTool' || needs === 'link') return false;
  if (needs === 'file') return facts.inPicture !== 'over18' || (facts.there !== 'own' && facts.there !== 'sent');
  return facts.there !== 'own';
}

function breaksService(service: Service, leaf: LeafPage, situation: Situation): TriageRule[] {
  const { facts } = leaf;
  const { kind, serves } = service;
  const removes = kind === 'takedownTool' || kind === 'hotline' || kind === 'searchRemoval';
  const asksForPicture = service.needsScreenshot === true && !service.acceptsImageFromMinor;
  const rules: [TriageRule, boolean][] = [
    ['crossing', kind === 'takedownTool' && serves.ages !== 'all' && serves.ages !== facts.inPicture],
    ['crossing', kind === 'takedownTool' && serves.now !== undefined && serves.now !== facts.now],
    ['original', breaksHash(service, leaf)],
    ['childPictures', kind === 'hotline' && facts.inPicture !== 'under18'],
    ['notSexual', removes && !situation.sexual],
    ['screenshot', asksForPicture && facts.inPicture === 'under18'],
    ['screenshot', asksForPicture && facts.now === 'under18'],
  ];
  return rules.filter(([, broken]) => broken).map(([rule]) => rule);
}

function breaksOrder({ doors }: Chosen, country: CountryHelp | undefined): boolean {
  const place = (kind: Service['kind']) => doors.findIndex((service) => service.kind === kind);
  return country?.legalAidFirst === true && place('police') >= 0 && place('legalAid') > place('police');
}

function breaksParts({ lines }: LeafPage): boolean {
  return (
    lines.first.length !== 1 || lines.steps.length > mostSteps || leafParts.some((part) => lines[part].length === 0)
  );
}

/** Returns the rules that a leaf breaks with the services that are chosen for it. */
export function brokenRules(
  triage: Triage,
  leaf: LeafPage,
  country: CountryHelp | undefined,
  chosen: Chosen,
): BrokenRule[] {
  const situation = triage.situations[leaf.situation];
  if (!situation) return [];
  const at = { code: leaf.code, situation: leaf.situation, ...(country && { country: country.code }) };
  const { people } = chosen;
  const deaf = people.filter(({ serves }) => leaf.facts.now && serves.ages !== 'all' && serves.ages !== leaf.facts.now);
  const whole: [TriageRule, boolean][] = [
    ['person', people.length === 0 || !people.some(isReachable)],
    ['danger', situation.danger && situation.asks.length > 0],
    ['legalAid', !situation.danger && breaksOrder(chosen, country)],
    ['parts', breaksParts(leaf)],
  ];
  return [
    ...whole.filter(([, broken]) => broken).map(([rule]) => ({ ...at, rule })),
    ...deaf.map((service) => ({ ...at, rule: 'age' as const, service: service.id })),
    ...[...people, ...chosen.doors].flatMap((service) =>
      breaksService(service, leaf, situation).map((rule) => ({ ...at, rule, service: service.id })),
    ),
  ];
}

/** The questions, with all countries and the services for everywhere. */
interface World {
  readonly triage: Triage;
  readonly pages: readonly TriagePage[];
  readonly countries: readonly CountryHelp[];
  readonly everywhere: readonly Service[];
}

/** Goes every leaf in every country and in none, and returns the rules that are broken. */
export function proveTriage({ triage, pages, countries, everywhere }: World): BrokenRule[] {
  const leaves = pages.filter((page) => page.kind === 'leaf');
  return [undefined, ...countries].flatMap((country) =>
    leaves.flatMap((leaf) => {
      const situation = triage.situations[leaf.situation];
      if (!situation) return [];
      const others = everywhere.filter((service) => !country?.services.includes(service));
      return brokenRules(triage, leaf, country, chooseServices(situation, leaf.facts, country, others));
    }),
  );
}
