/** Every lesson rests on a source in what its youngest readers see, and not only in blocks for older ones. */
import { trackIds } from '../../course/tracks.ts';
import { filesOf, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { findReaders } from '../readers.ts';

/** Finds lessons without a claim for their youngest track, in every language. */
export function checkLessonClaims(tree: ContentTree): Problem[] {
  const readerOf = findReaders(tree);
  return filesOf(tree, 'lessons').flatMap((file): Problem[] => {
    const youngest = readerOf(file) ?? trackIds[0];
    const claims = file.body?.tags.filter(({ name }) => name === 'Claim');
    if (!claims || claims.some(({ tracks }) => tracks?.split(/\s+/).includes(youngest) ?? true)) return [];
    const what = `No <Claim> stands in what ${youngest} see of the lesson, so for them it rests on nothing.`;
    const remedy = 'Wrap what comes from a source in <Claim source="…">, outside of blocks for older tracks.';
    return [problem('LESSON_CLAIM_MISSING', file.path, 1, what, remedy)];
  });
}
