/** The lists of ids in an activity: cards, places, stories, scenes, cases, points, fields. */
import { present, type ContentFile, type FieldPath } from './content-tree.ts';

/** Ids of one list, each with the way to its entry. */
export interface IdList {
  /** What such an entry is called, with its article, such as "a card". */
  readonly name: string;
  /** Where the ids must be unique. */
  readonly scope: string;
  readonly ids: readonly { readonly id: string | undefined; readonly path: FieldPath }[];
}

type Entries = readonly ({ readonly id?: string | undefined } | undefined)[] | undefined;

const inActivity = 'in its activity';

function list(name: string, entries: Entries, path: FieldPath, scope = inActivity): IdList {
  return { name, scope, ids: present(entries).map(([index, { id }]) => ({ id, path: [...path, index] })) };
}

/** Returns the lists of ids of an activity; items have ids of their own, unique over the course. */
export function idListsOf({ data }: ContentFile<'activities'>): IdList[] {
  switch (data?.kind) {
    case 'line':
    case 'sort':
    case 'grid':
    case 'map':
      return [list('a card', data.cards, ['cards']), list('a place', data.places, ['places'])];
    case 'scenario':
      return [
        list('a story', data.stories, ['stories']),
        ...present(data.stories).map(([index, story]) =>
          list('a scene', story.scenes, ['stories', index, 'scenes'], 'in its story'),
        ),
      ];
    case 'judging':
      return [list('a case', data.cases, ['cases'])];
    case 'checklist': {
      const groups = present(data.groups).map(([index, group]) =>
        list('a point', group.points, ['groups', index, 'points']),
      );
      return [{ name: 'a point', scope: inActivity, ids: groups.flatMap(({ ids }) => ids) }];
    }
    case 'plan':
      return [list('a field', data.fields, ['fields'])];
    default:
      return [];
  }
}
