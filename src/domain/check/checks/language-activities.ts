/** A translated activity is its original in other words: the same cards, places, scenes, cases and ways. */
import { findDifferences, type Difference } from '../activity-differences.ts';
import { idListsOf, type IdList } from '../activity-ids.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { fieldName } from '../field-name.ts';
import { problem, type Problem } from '../problem.ts';
import { compareIds, pairsOf, type IdAt } from '../translations.ts';
import { received } from '../type-words.ts';

type ActivityFile = ContentFile<'activities'>;

/** Names a value; of two lists that differ, the lengths do. */
function nameOf(value: unknown): string {
  return Array.isArray(value) ? `a list of ${value.length}` : received(value);
}

function reportDifference(original: ActivityFile, translation: ActivityFile, { there, here }: Difference): Problem {
  const place = `${original.path}:${original.lineOf(there.path)}`;
  const name = fieldName(here.path, translation.data);
  const what = `The field "${name}" differs: here ${nameOf(here.value)}, but ${nameOf(there.value)} in ${place}.`;
  const remedy = 'Copy it from there: a translation changes words, never ids, levels, places, ways or answers.';
  return problem('LANGUAGE_FACTS_DIFFER', translation.path, translation.lineOf(here.path), what, remedy);
}

function compareFacts(original: ActivityFile, translation: ActivityFile): Problem[] {
  // What is not there because it could not be read is reported as such.
  const isUnread = ({ value }: Difference['here'], file: ActivityFile) =>
    value === undefined && file.problems.length > 0;
  return findDifferences({ path: [], value: original.data }, { path: [], value: translation.data })
    .filter(({ there, here }) => !isUnread(there, original) && !isUnread(here, translation))
    .map((difference) => reportDifference(original, translation, difference));
}

function compareIdLists(original: ActivityFile, translation: ActivityFile): Problem[] {
  const others = idListsOf(translation);
  return idListsOf(original).flatMap((list) => {
    const other = others.find(({ name, owner }) => name === list.name && owner === list.owner);
    // The scenes of a story that is missing are missing with it.
    if (!other) return [];
    const idsOf = (file: ActivityFile, { ids }: IdList): IdAt[] =>
      ids.flatMap(({ id, path }) => (id === undefined ? [] : [{ id, line: file.lineOf(path) }]));
    return compareIds(
      list.name.replace(/^an? /, ''),
      { file: original, ids: idsOf(original, list) },
      { file: translation, ids: idsOf(translation, other) },
      translation.lineOf(other.path),
      list.owner,
    );
  });
}

/** Compares each translated activity with its original. */
export function checkLanguageActivities(tree: ContentTree): Problem[] {
  return pairsOf(tree, 'activities').flatMap(([original, translation]) => {
    // Ids are compared first: everything else stands at an entry with an id.
    const ids = original.data?.kind === translation.data?.kind ? compareIdLists(original, translation) : [];
    return ids.length > 0 ? ids : compareFacts(original, translation);
  });
}
