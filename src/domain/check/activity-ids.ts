/** The lists of ids in an activity: cards, places, stories, scenes, cases, points, fields. */
import { present, type ContentFile, type FieldPath } from './content-tree.ts';

/** Ids of one list, each with the way to its entry. */
export interface IdList {
  /** What such an entry is called, with its article, such as "a card". */
  readonly name: string;
  /** What the list belongs to, where an activity has several of the same name; else empty. */
  readonly owner: string;
  /** Where the ids must be unique. */
  readonly scope: string;
  /** Way to the list. */
  readonly path: FieldPath;
  readonly ids: readonly { readonly id: string | undefined; readonly path: FieldPath }[];
}

type Entries = readonly ({ readonly id?: string | undefined } | undefined)[] | undefined;

function list(name: string, entries: Entries, path: FieldPath): IdList {
  const ids = present(entries).map(([index, { id }]) => ({ id, path: [...path, index] }));
  return { name, owner: '', scope: 'in its activity', path, ids };
}

/** Returns the lists of ids of an activity; items have ids of their own, unique over the course. */
export function idListsOf({ data }: ContentFile<'activities'>): IdList[] {
  switch (data?.kind) {
    case 'line':
    case 'sort':
    case 'grid':
    case 'map':
      return [list('a card', data.cards, ['cards']), list('a place', data.places, ['places'])];
    case 'scenario': {
      const scenes = present(data.stories).map(([index, { id = '', scenes: entries }]): IdList => {
        const ofStory = list('a scene', entries, ['stories', index, 'scenes']);
        return { ...ofStory, owner: ` of the story "${id}"`, scope: 'in its story' };
      });
      return [list('a story', data.stories, ['stories']), ...scenes];
    }
    case 'judging':
      return [list('a case', data.cases, ['cases'])];
    case 'checklist': {
      const points = present(data.groups).flatMap(
        ([index, group]) => list('a point', group.points, ['groups', index, 'points']).ids,
      );
      return [{ ...list('a point', [], ['groups']), ids: points }];
    }
    case 'plan':
      return [list('a field', data.fields, ['fields'])];
    default:
      return [];
  }
}
