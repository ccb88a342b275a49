/** A source stands in one file only, whatever its topic. */
import { filesOf, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';

/** Finds source ids that stand in two files. Twice in one file is a duplicate key. */
export function checkDuplicateSources(tree: ContentTree): Problem[] {
  const first = new Map<string, string>();
  return filesOf(tree, 'sources').flatMap((file) =>
    Object.keys(file.data ?? {}).flatMap((id): Problem[] => {
      const line = file.lineOf([id]);
      const earlier = first.get(id);
      first.set(id, earlier ?? `${file.path}:${line}`);
      if (earlier === undefined) return [];
      const what = `The source "${id}" stands at ${earlier} already, so a claim would not know which one it rests on.`;
      const remedy = 'Keep one of the two; if they are different sources, give the newer one another id.';
      return [problem('SOURCE_DUPLICATE', file.path, line, what, remedy)];
    }),
  );
}
