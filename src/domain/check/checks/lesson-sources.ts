/** The sources that the settings of a lesson list exist, and the prose makes use of them. */
import { filesOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { knownSources } from '../known-sources.ts';
import { attributeOf } from '../mdx-body.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

function checkFile(file: ContentFile<'lessons'>, known: ReadonlySet<string> | undefined): Problem[] {
  const claimed = file.body?.tags.filter(({ name }) => name === 'Claim').map((tag) => attributeOf(tag, 'source'));
  return present(file.data?.sources).flatMap(([index, id]): Problem[] => {
    const line = file.lineOf(['sources', index]);
    if (known && !known.has(id)) {
      const what = `The lesson lists the source "${id}", but no file in shared/sources has it.`;
      const remedy = `${guess(id, known)}Add the source there, or correct the id.`;
      return [problem('SOURCE_UNKNOWN', file.path, line, what, remedy)];
    }
    if (!claimed || claimed.includes(id)) return [];
    const what = `The lesson lists the source "${id}", but no <Claim> in its prose rests on it.`;
    const remedy = `Wrap the claim in <Claim source="${id}">, or take the source off the list.`;
    return [problem('SOURCE_UNCLAIMED', file.path, line, what, remedy)];
  });
}

/** Compares the list of sources of each lesson with the sources and with its prose. */
export function checkLessonSources(tree: ContentTree): Problem[] {
  const known = knownSources(tree);
  return filesOf(tree, 'lessons').flatMap((file) => checkFile(file, known));
}
