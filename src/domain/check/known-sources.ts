/** Ids of all sources, over all files. */
import { allReadable, filesOf, type ContentTree } from './content-tree.ts';

/** Returns the ids; undefined where a file of sources could not be read, so that any id might exist. */
export function knownSources(tree: ContentTree): Set<string> | undefined {
  if (!allReadable(tree, 'sources')) return undefined;
  return new Set(filesOf(tree, 'sources').flatMap((file) => Object.keys(file.data ?? {})));
}
