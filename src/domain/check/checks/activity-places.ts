/** Where the cards of an activity go. */
import { comparePlaces } from '../compare-places.ts';
import { filesOf, present, type ContentTree } from '../content-tree.ts';
import type { Problem } from '../problem.ts';

/** Finds cards that go nowhere, and places that no card goes to. */
export function checkActivityPlaces(tree: ContentTree): Problem[] {
  return filesOf(tree, 'activities', tree.defaultLang).flatMap((file) => {
    if (!file.data || !('cards' in file.data)) return [];
    const uses = present(file.data.cards).map(([index, { id, place }]) => ({
      id,
      place,
      path: ['cards', index, 'place'],
    }));
    const places = { entries: file.data.places, path: ['places'], name: 'place' };
    const codes = { unknown: 'ACTIVITY_PLACE_UNKNOWN', unused: 'ACTIVITY_PLACE_UNUSED' } as const;
    return comparePlaces(file, [], places, { uses, name: 'card' }, codes);
  });
}
