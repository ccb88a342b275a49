/** Items on paper: which letter or number each option carries, and the key to them. */
import type { Item, OrderItem, TaskItem } from './schema.ts';
import { shuffled } from './shuffle.ts';

/**
 * Returns the letter of an option, a place or a row.
 *
 * @example
 * letterAt(0) // 'A'
 */
export function letterAt(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** Returns the rows of an order item as the screen shows them, each with the place where it belongs, from 1. */
export function orderRows(item: OrderItem): (OrderItem['options'][number] & { place: number })[] {
  return shuffled(
    item.options.map((option, index) => ({ ...option, place: index + 1 })),
    item.id,
  );
}

/** One entry of a key: the letter of a right option; or a row and what is written into its box. */
export interface KeyEntry {
  readonly mark: string;
  /** Letter of the place, or number in the order; none where an option is chosen. */
  readonly goes?: string;
  /** Words of the place. */
  readonly text?: string;
  /** Why it is right. */
  readonly reason?: string;
}

function placed(
  rows: readonly { target: string }[],
  places: readonly { id: string; text: string }[],
): readonly KeyEntry[] {
  return rows.map(({ target }, index) => {
    const at = places.findIndex(({ id }) => id === target);
    return { mark: String(index + 1), goes: letterAt(at), text: places[at]?.text ?? '' };
  });
}

/**
 * Returns the key of an item: letters of right options with their reasons, or what belongs into the box of each row.
 * Rows of an order item carry letters and get numbers; other rows carry numbers and get letters.
 */
export function answerKey(item: Item | TaskItem): readonly KeyEntry[] {
  switch (item.interaction) {
    case 'trueFalse':
      return [{ mark: letterAt(item.correct ? 0 : 1), reason: item.feedback[item.correct ? 'true' : 'false'] }];
    case 'order':
      return orderRows(item).map(({ place }, index) => ({ mark: letterAt(index), goes: String(place) }));
    case 'match':
      return placed(item.options, item.targets);
    case 'gapMatch':
      return placed(
        item.options.map(({ group }) => ({ target: group })),
        item.groups,
      );
    default:
      return item.options.flatMap(({ correct, feedback }, index) =>
        correct ? [{ mark: letterAt(index), reason: feedback }] : [],
      );
  }
}
