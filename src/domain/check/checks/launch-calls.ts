/** What launch.yaml says about a service is about a service and a contact that exist. */
import { allReadable, filesOf, present, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

/** Finds answers about services that are gone, or about contacts that have changed since: those have to be asked again. */
export function checkLaunchCalls(tree: ContentTree): Problem[] {
  if (!allReadable(tree, 'supportServices')) return [];
  const services = new Map(filesOf(tree, 'supportServices').map((file) => [file.name, file]));
  return filesOf(tree, 'launch').flatMap((file) =>
    Object.entries(file.data?.calls ?? {}).flatMap(([id, calls]): Problem[] => {
      const service = services.get(id);
      if (!service) {
        const what = `Somebody asked about the service "${id}", but ${tree.root}/shared/support/${id}.yaml does not exist.`;
        const remedy = `${guess(id, [...services.keys()])}Correct the id, or remove the entry.`;
        return [problem('LAUNCH_SERVICE_UNKNOWN', file.path, file.lineOf(['calls', id]), what, remedy)];
      }
      const known = present(service.data?.contacts).flatMap(([, { value }]) => value ?? []);
      return Object.keys(calls ?? {}).flatMap((value): Problem[] => {
        if (known.includes(value)) return [];
        const what = `Somebody asked about "${value}", but ${service.path} has no such contact.`;
        const remedy = 'Write it exactly as that file does, in quotes. If the contact has changed, ask again.';
        return [problem('LAUNCH_NUMBER_UNKNOWN', file.path, file.lineOf(['calls', id, value]), what, remedy)];
      });
    }),
  );
}
