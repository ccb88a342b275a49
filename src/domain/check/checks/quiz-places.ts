/** Where the options of an item go: targets of a match, groups of a gapMatch. */
import { present, type ContentTree } from '../content-tree.ts';
import { itemsOf, type PlacedItem } from '../item-places.ts';
import { comparePlaces } from '../compare-places.ts';
import type { Problem } from '../problem.ts';

function checkItem({ file, item, path }: PlacedItem): Problem[] {
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
  return itemsOf(tree, tree.defaultLang).flatMap(checkItem);
}
