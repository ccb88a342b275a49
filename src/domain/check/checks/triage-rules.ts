/** Goes every way of the questions in every country and for both ages, and finds leaves that break a rule of safety. */
import { proveTriage, triageRules, type BrokenRule } from '../../triage/proof.ts';
import { fileOf, type ContentFile, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { triageWorld } from '../triage-world.ts';
import { checkTriageWays } from './triage-ways.ts';

function report(file: ContentFile<'triage'>, broken: BrokenRule, pages: number): Problem {
  const { rule, situation, code, country, service } = broken;
  const who = service === undefined ? '' : ` because of the service "${service}"`;
  const others = pages > 1 ? ` and ${pages - 1} more` : '';
  const what = `The page "${country ?? '0'}/${code}"${others} breaks a rule${who}: ${triageRules[rule]}.`;
  const remedy = 'Correct the situation here, or the facts of the service: whom it serves, and what it asks for.';
  return problem('TRIAGE_RULE_BROKEN', file.path, file.lineOf(['situations', situation]), what, remedy);
}

/** Proves the ways, once every file that they rest on is right in itself. Pages alike are reported once. */
export function checkTriageRules(tree: ContentTree): Problem[] {
  const file = fileOf(tree, 'triage');
  if (!file || checkTriageWays(tree).length > 0) return [];
  const world = triageWorld(tree);
  if (!world) return [];
  const alike = new Map<string, BrokenRule[]>();
  for (const broken of proveTriage(world)) {
    const key = `${broken.rule} ${broken.situation} ${broken.service ?? ''}`;
    alike.set(key, [...(alike.get(key) ?? []), broken]);
  }
  return [...alike.values()].flatMap((group) => group.slice(0, 1).map((first) => report(file, first, group.length)));
}
