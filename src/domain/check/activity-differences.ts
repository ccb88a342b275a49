/** Finds where a translated activity differs from its original in more than its words. */
import { isWordField } from './activity-words.ts';
import type { FieldPath } from './content-tree.ts';
import { childOf } from './schema-walk.ts';

/** One value that differs, with the way to it on both sides. */
export interface Difference {
  readonly there: { readonly path: FieldPath; readonly value: unknown };
  readonly here: { readonly path: FieldPath; readonly value: unknown };
}

type Side = Difference['there'];

/** Items have a check of their own, since their options may stand in another order; sources belong to a language. */
const leftOut = new Set<PropertyKey>(['item', 'first', 'sources']);

function member({ path, value }: Side, key: PropertyKey): Side {
  return { path: [...path, key], value: childOf(value, key) };
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Cards may be shuffled by a translator; whatever else is listed has an order that means something. */
function counterpartOf(there: Side, here: Side, index: number): number {
  if (there.path.at(-1) !== 'cards' || !Array.isArray(here.value)) return index;
  const id = childOf(childOf(there.value, index), 'id');
  return here.value.findIndex((card) => childOf(card, 'id') === id);
}

function holdsWords({ path }: Side): boolean {
  return isWordField(String(path.findLast((step) => typeof step === 'string')));
}

/** Compares two activities, or the values at one place of them. */
export function findDifferences(there: Side, here: Side): Difference[] {
  if (Array.isArray(there.value) && Array.isArray(here.value)) {
    if (there.value.length !== here.value.length) return [{ there, here }];
    const indexes = [...there.value.keys()];
    return indexes.flatMap((index) =>
      findDifferences(member(there, index), member(here, counterpartOf(there, here, index))),
    );
  }
  if (isGroup(there.value) && isGroup(here.value)) {
    // What is of another kind has other fields, which are not worth a word each.
    const isAlike = childOf(there.value, 'kind') === childOf(here.value, 'kind');
    const keys = isAlike ? Object.keys({ ...there.value, ...here.value }).filter((key) => !leftOut.has(key)) : ['kind'];
    return keys.flatMap((key) => findDifferences(member(there, key), member(here, key)));
  }
  const areWords = holdsWords(there) && typeof there.value === typeof here.value;
  return areWords || there.value === here.value ? [] : [{ there, here }];
}
