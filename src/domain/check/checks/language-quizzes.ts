/** A translated quiz has the items, options and right answers of its original. */
import { present, type ContentFile, type ContentTree, type FieldPath } from '../content-tree.ts';
import { itemFacts, optionsOf, type QuizItem } from '../item-facts.ts';
import { problem, type Problem } from '../problem.ts';
import { compareIds, pairsOf, type IdAt } from '../translations.ts';

interface Place {
  readonly file: ContentFile;
  readonly item: QuizItem;
  readonly path: FieldPath;
}

function itemsOf(file: ContentFile<'quizzes'>): Map<string, Place> {
  const places = present(file.data?.items).flatMap(([index, item]): [string, Place][] =>
    item.id === undefined ? [] : [[item.id, { file, item, path: ['items', index] }]],
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
  const there = itemFacts(original.item);
  const here = itemFacts(translation.item);
  const differing = Object.keys({ ...there, ...here }).filter((fact) => there[fact] !== here[fact]);
  return differing.map((fact) => {
    const place = `${original.file.path}:${lineOf(original)}`;
    const what = `In the item "${original.item.id}", ${fact} differs: here ${here[fact] ?? 'nothing'}, but ${there[fact] ?? 'nothing'} in ${place}.`;
    const remedy = 'Copy it from there: a translation changes words, never the right answer.';
    return problem('LANGUAGE_FACTS_DIFFER', translation.file.path, lineOf(translation), what, remedy);
  });
}

/** Compares each translated quiz with its original. */
export function checkLanguageQuizzes(tree: ContentTree): Problem[] {
  return pairsOf(tree, 'quizzes').flatMap(([original, translation]) => {
    const there = itemsOf(original);
    const here = itemsOf(translation);
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
