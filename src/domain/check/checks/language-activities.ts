/** A translated activity is its original in other words: the same cards, places, scenes, cases and ways. */
import { idListsOf } from '../activity-ids.ts';
import { isWordField } from '../activity-words.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { compareIds, pairsOf, type IdAt } from '../translations.ts';

type ActivityFile = ContentFile<'activities'>;

/** Items have a check of their own, since their options may stand in another order. */
const comparedElsewhere = new Set(['item', 'first']);

/** Replaces all words by a sign, so that only what is the same in every language is left. */
function withoutWords(value: unknown, field = ''): unknown {
  if (comparedElsewhere.has(field)) return undefined;
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown) => withoutWords(entry, field));
    // Cards may be shuffled by a translator; whatever else is listed has an order that means something.
    return field === 'cards' ? entries.map((entry) => JSON.stringify(entry)).toSorted() : entries;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, withoutWords(inner, key)]),
    );
  }
  return isWordField(field) ? '…' : value;
}

function compareFacts(original: ActivityFile, translation: ActivityFile): Problem[] {
  const there = withoutWords(original.data) as Record<string, unknown>;
  const here = withoutWords(translation.data) as Record<string, unknown>;
  const fields = Object.keys({ ...there, ...here }).filter(
    (field) => JSON.stringify(there[field]) !== JSON.stringify(here[field]),
  );
  return fields.map((field) => {
    const what = `The field "${field}" differs in more than its words from ${original.path}:${original.lineOf([field])}.`;
    const remedy = 'Copy ids, levels, places and their order from there: a translation changes words only.';
    return problem('LANGUAGE_FACTS_DIFFER', translation.path, translation.lineOf([field]), what, remedy);
  });
}

function compareIdLists(original: ActivityFile, translation: ActivityFile): Problem[] {
  const others = idListsOf(translation);
  return idListsOf(original).flatMap((list, index) => {
    const idsOf = (file: ActivityFile, { ids }: typeof list): IdAt[] =>
      ids.flatMap(({ id, path }) => (id === undefined ? [] : [{ id, line: file.lineOf(path) }]));
    const other = others[index] ?? { ...list, ids: [] };
    return compareIds(
      list.name.replace(/^an? /, ''),
      { file: original, ids: idsOf(original, list) },
      { file: translation, ids: idsOf(translation, other) },
      translation.lineOf([list.ids[0]?.path[0] ?? '']),
    );
  });
}

/** Compares each translated activity with its original. */
export function checkLanguageActivities(tree: ContentTree): Problem[] {
  return pairsOf(tree, 'activities').flatMap(([original, translation]) => {
    const ids = compareIdLists(original, translation);
    return ids.length > 0 ? ids : compareFacts(original, translation);
  });
}
