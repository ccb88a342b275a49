/** Sheets for families are named after tracks. */
import { trackIds } from '../../course/tracks.ts';
import { filesOf, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess, quoteList } from '../words.ts';

/** Finds sheets whose file name is no track. */
export function checkFamilySheets(tree: ContentTree): Problem[] {
  return filesOf(tree, 'families').flatMap(({ name, path }): Problem[] => {
    if (trackIds.some((track) => track === name)) return [];
    const what = `The sheet is named "${name}", which is no track, so it would belong to no age.`;
    const remedy = `${guess(name, trackIds)}Name it after one of ${quoteList(trackIds, 'or')}.`;
    return [problem('FAMILY_TRACK_UNKNOWN', path, 1, what, remedy)];
  });
}
