/** A translated lesson has the objectives, activity and prerequisites of its original; sources may differ. */
import { present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { compareIds, pairsOf, type IdAt } from '../translations.ts';

function objectivesOf(file: ContentFile<'lessons'>): IdAt[] {
  return present(file.data?.objectives).flatMap(([index, { id }]) =>
    id === undefined ? [] : [{ id, line: file.lineOf(['objectives', index]) }],
  );
}

function compareFact(
  original: ContentFile<'lessons'>,
  translation: ContentFile<'lessons'>,
  field: 'activity' | 'prerequisites',
): Problem[] {
  const there = JSON.stringify(original.data?.[field] ?? []);
  const here = JSON.stringify(translation.data?.[field] ?? []);
  if (here === there) return [];
  const what = `The field "${field}" differs from ${original.path}:${original.lineOf([field])}, and it is the same in every language.`;
  const line = translation.lineOf([field]);
  return [problem('LANGUAGE_FACTS_DIFFER', translation.path, line, what, 'Copy the value from there.')];
}

/** Compares each translated lesson with its original. */
export function checkLanguageLessons(tree: ContentTree): Problem[] {
  return pairsOf(tree, 'lessons').flatMap(([original, translation]) => [
    ...compareIds(
      'objective',
      { file: original, ids: objectivesOf(original) },
      { file: translation, ids: objectivesOf(translation) },
      translation.lineOf(['objectives']),
    ),
    ...compareFact(original, translation, 'activity'),
    ...compareFact(original, translation, 'prerequisites'),
  ]);
}
