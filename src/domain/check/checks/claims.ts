/** Every claim in prose rests on a source that exists and, in a lesson, is listed in its settings. */
import { filesOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { knownSources } from '../known-sources.ts';
import { attributeOf } from '../mdx-body.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

function checkFile(
  file: ContentFile,
  known: ReadonlySet<string> | undefined,
  listed: readonly string[] | undefined,
): Problem[] {
  const claims = file.body?.tags.filter(({ name }) => name === 'Claim') ?? [];
  return claims.flatMap((tag): Problem[] => {
    const id = attributeOf(tag, 'source');
    if (id === undefined) return [];
    if (known && !known.has(id)) {
      const what = `The claim rests on the source "${id}", but no file in shared/sources has it.`;
      const remedy = `${guess(id, known)}Add the source there, or correct the id.`;
      return [problem('CLAIM_SOURCE_UNKNOWN', file.path, tag.line, what, remedy)];
    }
    if (!listed || listed.includes(id)) return [];
    const what = `The claim rests on the source "${id}", which is not in the list "sources" of the lesson.`;
    const remedy = `Add "${id}" to "sources" at the top of the file.`;
    return [problem('CLAIM_SOURCE_UNLISTED', file.path, tag.line, what, remedy)];
  });
}

/** Finds claims without a true source. */
export function checkClaims(tree: ContentTree): Problem[] {
  const known = knownSources(tree);
  const inLessons = filesOf(tree, 'lessons').flatMap((file) => {
    const sources = file.data?.sources;
    return checkFile(file, known, sources && present(sources).map(([, id]) => id));
  });
  return [...inLessons, ...filesOf(tree, 'pages').flatMap((file) => checkFile(file, known, undefined))];
}
