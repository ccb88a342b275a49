/** Items are the same in every language: in quizzes and checks, before and after the course, and in activities. */
import { present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { fieldName } from '../field-name.ts';
import { itemFacts, optionsOf } from '../item-facts.ts';
import { itemsOfFile, type PlacedItem as Place } from '../item-places.ts';
import { problem, type Problem } from '../problem.ts';
import { compareIds, pairsOf, type IdAt } from '../translations.ts';

function itemsById(tree: ContentTree, file: ContentFile): Map<string, Place> {
  const places = itemsOfFile(tree, file).flatMap((place): [string, Place][] =>
    place.item.id === undefined ? [] : [[place.item.id, place]],
  );
  return new Map(places);
}

function lineOf({ file, path }: Place): number {
  return file.lineOf(path);
}

function optionIds({ file, item, path }: Place): IdAt[] {
  return present(optionsOf(item)).flatMap(([index, { id }]) =>
    id === undefined ? [] : [{ id, line: file.lineOf([...path, 'options', index]) }],
  );
}

/** Before and after the course, and in activities, an item has its place; in a quiz it may stand anywhere. */
function factsOf({ file, item, path }: Place): Record<string, string> {
  if (file.kind === 'quizzes' || file.kind === 'checks') return itemFacts(item);
  return { ...itemFacts(item), 'the place': fieldName(path, undefined) };
}

function compareItems(original: Place, translation: Place): Problem[] {
  const ids = compareIds(
    'option',
    { file: original.file, ids: optionIds(original) },
    { file: translation.file, ids: optionIds(translation) },
    lineOf(translation),
    ` of the item "${original.item.id}"`,
  );
  // Answers are compared once the options are the same, else every missing option is told twice.
  if (ids.length > 0) return ids;
  const there = factsOf(original);
  const here = factsOf(translation);
  const differing = Object.keys({ ...there, ...here }).filter((fact) => there[fact] !== here[fact]);
  return differing.map((fact) => {
    const place = `${original.file.path}:${lineOf(original)}`;
    const what = `In the item "${original.item.id}", ${fact} differs: here ${here[fact] ?? 'nothing'}, but ${there[fact] ?? 'nothing'} in ${place}.`;
    const remedy = 'Copy it from there: a translation changes words, never the right answer.';
    return problem('LANGUAGE_FACTS_DIFFER', translation.file.path, lineOf(translation), what, remedy);
  });
}

/** Compares the items of each translated file with those of its original. */
export function checkLanguageQuizzes(tree: ContentTree): Problem[] {
  const pairs: [ContentFile, ContentFile][] = [
    ...pairsOf(tree, 'quizzes'),
    ...pairsOf(tree, 'checks'),
    ...pairsOf(tree, 'beforeAfter'),
    ...pairsOf(tree, 'activities'),
  ];
  return pairs.flatMap(([original, translation]) => {
    const there = itemsById(tree, original);
    const here = itemsById(tree, translation);
    const idsOf = (items: Map<string, Place>) => [...items].map(([id, place]): IdAt => ({ id, line: lineOf(place) }));
    const ids = compareIds(
      'item',
      { file: original, ids: idsOf(there) },
      { file: translation, ids: idsOf(here) },
      translation.lineOf(['items']),
    );
    const items = [...there].flatMap(([id, place]) => {
      const counterpart = here.get(id);
      return counterpart ? compareItems(place, counterpart) : [];
    });
    return [...ids, ...items];
  });
}
