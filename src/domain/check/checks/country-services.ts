/** The page of a country lists services that exist. */
import { filesOf, present, type ContentTree, type FieldPath } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

/** Finds countries that list an unknown service. */
export function checkCountryServices(tree: ContentTree): Problem[] {
  const known = filesOf(tree, 'supportServices').map((file) => file.name);
  return filesOf(tree, 'countries').flatMap((file) => {
    const { emergency, services } = file.data ?? {};
    const listed: [FieldPath, string][] = present(services).map(([index, id]) => [['services', index], id]);
    if (emergency !== undefined) listed.unshift([['emergency'], emergency]);
    return listed.flatMap(([path, id]): Problem[] => {
      if (known.includes(id)) return [];
      const what = `The page of this country lists the service "${id}", but ${tree.root}/shared/support/${id}.yaml does not exist.`;
      const remedy = `${guess(id, known)}Write that file, or correct the id.`;
      return [problem('COUNTRY_SERVICE_UNKNOWN', file.path, file.lineOf(path), what, remedy)];
    });
  });
}
