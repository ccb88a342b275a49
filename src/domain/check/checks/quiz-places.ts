/** Where the options of an item go: targets of a match, groups of a gapMatch. */
import { filesOf, present, type ContentFile, type ContentTree, type FieldPath } from '../content-tree.ts';
import { comparePlaces } from '../compare-places.ts';
import type { Problem } from '../problem.ts';

type QuizItem = NonNullable<NonNullable<NonNullable<ContentFile<'quizzes'>['data']>['items']>[number]>;

function checkItem(file: ContentFile, item: QuizItem, path: FieldPath): Problem[] {
  const codes = { unknown: 'QUIZ_PLACE_UNKNOWN', unused: 'QUIZ_PLACE_UNUSED' } as const;
  if (item.interaction === 'match') {
    const uses = present(item.options).map(([index, { id, target }]) => ({
      id,
      place: target,
      path: ['options', index, 'target'],
    }));
    const places = { entries: item.targets, path: ['targets'], name: 'target' };
    return comparePlaces(file, path, places, { uses, name: 'option' }, codes);
  }
  if (item.interaction === 'gapMatch') {
    const uses = present(item.options).map(([index, { id, group }]) => ({
      id,
      place: group,
      path: ['options', index, 'group'],
    }));
    const places = { entries: item.groups, path: ['groups'], name: 'group' };
    return comparePlaces(file, path, places, { uses, name: 'option' }, codes);
  }
  return [];
}

/** Finds options that go nowhere, and targets and groups that nothing goes to. */
export function checkQuizPlaces(tree: ContentTree): Problem[] {
  return filesOf(tree, 'quizzes', tree.defaultLang).flatMap((file) =>
    present(file.data?.items).flatMap(([index, item]) => checkItem(file, item, ['items', index])),
  );
}
