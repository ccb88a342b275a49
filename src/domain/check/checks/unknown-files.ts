/** Files that no part of the site reads, and files with names that cannot be part of an address. */
import { contentKinds } from '../../content/kinds.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';

/** Notes for people who work in the folder. */
const noteForPeople = /^(?:README|LICENSE|CONTRIBUTING)\.md$/;

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function unknownFile({ root }: ContentTree, { path }: ContentFile): Problem {
  const patterns = Object.values(contentKinds).map(({ pattern }) =>
    pattern.startsWith('*/') ? pattern.replace('*', '<language>') : pattern,
  );
  const ending = path.endsWith('.yml') ? ' The ending is ".yaml" here, not ".yml".' : '';
  const what = `No part of the site reads a file with this name at this place.${ending}`;
  const remedy = `Move, rename or delete it. In ${root}/ these files are read, where * is a name of your own: ${patterns.join(', ')}.`;
  return problem('FILE_UNKNOWN', path, 1, what, remedy);
}

/** Finds files of no kind, and names that are no ids. */
export function checkUnknownFiles(tree: ContentTree): Problem[] {
  return tree.files.flatMap((file): Problem[] => {
    if (file.kind === undefined) return noteForPeople.test(file.parts.at(-1) ?? '') ? [] : [unknownFile(tree, file)];
    if (idForm.test(file.name)) return [];
    const what = `The file name "${file.name}" is also an id, and an id has only lower-case letters, digits and hyphens.`;
    return [problem('FILE_NAME', file.path, 1, what, 'Rename the file, for example to "asking-first".')];
  });
}
