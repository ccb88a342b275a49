/** A translated activity has the cards, places and people of its original. */
import { present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { compareIds, pairsOf, type IdAt } from '../translations.ts';

type ActivityFile = ContentFile<'activities'>;

function idsOf(file: ActivityFile, field: 'cards' | 'places'): IdAt[] {
  if (file.data?.kind !== 'line') return [];
  return present(file.data[field]).flatMap(([index, { id }]) =>
    id === undefined ? [] : [{ id, line: file.lineOf([field, index]) }],
  );
}

/** Lists what is the same in every language, by field. */
function factsOf({ data }: ActivityFile): Record<string, unknown> {
  if (data?.kind === 'faceMixer') {
    const levels = present(data.tasks).map(([, { level }]) => level);
    return { kind: data.kind, actor: data.actor, people: data.people, moods: data.moods, tasks: levels };
  }
  if (data?.kind !== 'line') return { kind: undefined };
  const cards = present(data.cards).map(([, { id, level, place }]) => `${id} ${level} ${place}`);
  return { kind: data.kind, places: present(data.places).map(([, { id }]) => id), cards: cards.toSorted() };
}

function compareFacts(original: ActivityFile, translation: ActivityFile): Problem[] {
  const there = factsOf(original);
  const here = factsOf(translation);
  const fields = Object.keys(there).filter((field) => JSON.stringify(there[field]) !== JSON.stringify(here[field]));
  return fields.map((field) => {
    const what = `The field "${field}" differs in more than its words from ${original.path}:${original.lineOf([field])}.`;
    const remedy = 'Copy ids, levels, places and their order from there: a translation changes words only.';
    return problem('LANGUAGE_FACTS_DIFFER', translation.path, translation.lineOf([field]), what, remedy);
  });
}

/** Compares each translated activity with its original. */
export function checkLanguageActivities(tree: ContentTree): Problem[] {
  return pairsOf(tree, 'activities').flatMap(([original, translation]) => {
    const ids = (['cards', 'places'] as const).flatMap((field) =>
      compareIds(
        field === 'cards' ? 'card' : 'place',
        { file: original, ids: idsOf(original, field) },
        { file: translation, ids: idsOf(translation, field) },
        translation.lineOf([field]),
      ),
    );
    return ids.length > 0 ? ids : compareFacts(original, translation);
  });
}
