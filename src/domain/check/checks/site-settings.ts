/** Settings of the edition that point to something else: the default country and modules switched off. */
import { allReadable, fileOf, filesOf, present, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess, quoteList } from '../words.ts';

function checkCountry(tree: ContentTree): Problem[] {
  const site = fileOf(tree, 'site');
  const country = site?.data?.defaultCountry;
  const names = filesOf(tree, 'countries').map((file) => file.name);
  if (!site || country === undefined || names.length === 0 || names.includes(country)) return [];
  const what = `The default country is "${country}", but ${tree.root}/shared/countries/${country}.yaml does not exist.`;
  const remedy = `Write that file, or choose one of the countries that exist: ${quoteList(names)}.`;
  return [problem('SITE_COUNTRY_UNKNOWN', site.path, site.lineOf(['defaultCountry']), what, remedy)];
}

function checkModules(tree: ContentTree): Problem[] {
  const site = fileOf(tree, 'site');
  const course = fileOf(tree, 'courseStructure');
  if (!site || !course?.data || !allReadable(tree, 'courseStructure')) return [];
  const known = present(course.data.modules).flatMap(([, module]) => module.id ?? []);
  const unknown = Object.keys(site.data?.modules ?? {}).filter((id) => !known.includes(id));
  return unknown.map((id) => {
    const what = `The setting switches the module "${id}", but the course has no such module.`;
    const remedy = `${guess(id, known)}Use one of ${quoteList(known)}, or remove the line.`;
    return problem('SITE_MODULE_UNKNOWN', site.path, site.lineOf(['modules', id]), what, remedy);
  });
}

/** Finds settings that point to nothing. */
export function checkSiteSettings(tree: ContentTree): Problem[] {
  return [...checkCountry(tree), ...checkModules(tree)];
}
