/** Lists what people still have to do before an edition goes live. */
import { fileOf, filesOf, present, type ContentFile, type ContentTree, type FieldPath } from '../check/content-tree.ts';
import { problem, type Problem } from '../check/problem.ts';
import { freshness } from '../support/freshness.ts';
import { confirmedDay, numbersOf, type Calls } from './calls.ts';

type LaunchFile = ContentFile<'launch'>;
type ServiceFile = ContentFile<'supportServices'>;

/** Files without which nothing can be judged. Others are left unread, which is much faster. */
export function isNeeded(path: string): boolean {
  return /^(site|launch)\.yaml$|^shared\/(support|countries)\//.test(path);
}

function unfilled(file: LaunchFile, path: FieldPath, what: string, remedy: string): Problem {
  return problem('LAUNCH_UNFILLED', file.path, file.lineOf(path), what, remedy);
}

function checkPeople(file: LaunchFile, country: string): Problem[] {
  const { safeguardingLead: lead, lawyer } = file.data ?? {};
  const problems: Problem[] = [];
  if (!lead?.role || !lead.reviewedOn) {
    const what = 'No safeguarding lead has read the help pages of this edition.';
    const remedy = 'Let the person who answers for the safety of children read them, and write role and day.';
    problems.push(unfilled(file, ['safeguardingLead'], what, remedy));
  }
  if (!lawyer?.role || !lawyer.reviewedOn || lawyer.country !== country) {
    const what = `No lawyer has read what this edition says about the law of its country, "${country}".`;
    const remedy = `Let a lawyer of that country read it, and write role, day and "country: ${country}".`;
    problems.push(unfilled(file, ['lawyer'], what, remedy));
  }
  return problems;
}

function checkReaders(file: LaunchFile, languages: readonly string[]): Problem[] {
  return languages.flatMap((tag) => {
    const reader = file.data?.nativeReaders?.[tag];
    if (reader?.role && reader.readOn) return [];
    const what = `Nobody whose first language is "${tag}" has read the pages in it.`;
    const remedy = `Let somebody read every page, and write role and day under "${tag}".`;
    return [unfilled(file, ['nativeReaders', tag], what, remedy)];
  });
}

function checkExit(file: LaunchFile, address: string | undefined): Problem[] {
  const exit = file.data?.exit;
  const remedy = 'Open it in the country, on a phone and on a school computer, and write address, role and day.';
  if (!exit?.address || !exit.by || !exit.openedOn) {
    const what = 'Nobody has opened the address of "Leave this page" in the country.';
    return [unfilled(file, ['exit'], what, remedy)];
  }
  if (exit.address === address) return [];
  const what = `Somebody opened ${exit.address}, but "Leave this page" leads to ${address ?? 'another address'}.`;
  return [unfilled(file, ['exit', 'address'], what, remedy)];
}

/** Finds the numbers that a service has not confirmed within a year. */
function openNumbers(service: ServiceFile, calls: Calls, day: string): string[] {
  return numbersOf(present(service.data?.contacts).map(([, contact]) => contact)).filter((value) => {
    const confirmed = confirmedDay(value, calls);
    return confirmed === undefined || freshness(confirmed, day) === 'old';
  });
}

function checkNumbers(file: LaunchFile, services: readonly ServiceFile[], day: string): Problem[] {
  return services.flatMap((service) => {
    const open = openNumbers(service, file.data?.calls?.[service.name] ?? {}, day);
    if (open.length === 0) return [];
    const list = open.map((value) => `"${value}"`).join(', ');
    const what = `Nobody has confirmed with "${service.name}" within a year: ${list}.`;
    const remedy =
      service.data?.kind === 'emergency'
        ? 'Never call an emergency number to test it: ask the authority by its office line. Then write it under "calls".'
        : 'Ask its office as CONTRIBUTING.md says under "Launch checklist". Then write it under "calls".';
    return [problem('LAUNCH_NOT_CALLED', file.path, file.lineOf(['calls', service.name]), what, remedy)];
  });
}

/** What is missing, and how many services of other countries have numbers that nobody has asked about. */
export interface LaunchReport {
  readonly problems: readonly Problem[];
  readonly elsewhere: number;
}

/**
 * Judges an edition by a day.
 *
 * The numbers of the edition's own country have to be confirmed, and those that are for every country. Those of other
 * countries may follow: their pages say that nobody has asked.
 *
 * @param day - `YYYY-MM-DD`.
 */
export function checkLaunch(tree: ContentTree, day: string): LaunchReport {
  const site = fileOf(tree, 'site')?.data;
  const country = site?.defaultCountry ?? '';
  const file = fileOf(tree, 'launch');
  const unreadable = tree.files.flatMap((one) => one.problems.filter(({ severity }) => severity === 'error'));
  if (!file) {
    const what = 'The file does not exist, so nobody can see what was done before this edition went live.';
    const remedy = 'Copy it from the repository, and fill it in as the work is done.';
    return {
      problems: [...unreadable, problem('LAUNCH_UNFILLED', `${tree.root}/launch.yaml`, 1, what, remedy)],
      elsewhere: 0,
    };
  }
  const page = filesOf(tree, 'countries').find(({ name }) => name === country)?.data;
  const listed = new Set([page?.emergency, ...(page?.services ?? [])]);
  const active = filesOf(tree, 'supportServices').filter(({ data }) => data?.status !== 'closed');
  const isOwn = ({ name, data }: ServiceFile) => listed.has(name) || data?.serviceArea?.includes('international');
  return {
    problems: [
      ...unreadable,
      ...checkPeople(file, country),
      ...checkReaders(file, tree.languages),
      ...checkExit(file, site?.exitAddress),
      ...checkNumbers(file, active.filter(isOwn), day),
    ],
    elsewhere: checkNumbers(
      file,
      active.filter((service) => !isOwn(service)),
      day,
    ).length,
  };
}
