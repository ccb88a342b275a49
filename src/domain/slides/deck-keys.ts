/** Which key does what while slides show. Clickers send Page Up and Page Down. */

export type DeckAction = 'next' | 'back' | 'first' | 'last' | 'leave' | 'notes' | 'fullScreen';

const keys: Readonly<Record<string, DeckAction>> = {
  ' ': 'next',
  PageDown: 'next',
  ArrowDown: 'next',
  PageUp: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  n: 'notes',
  f: 'fullScreen',
};

/** Keys that a control which has the focus does not use itself. */
const neverTaken = new Set(['PageDown', 'PageUp', 'Escape']);
/** Keys that press a button or follow a link. */
const pressing = new Set([' ']);

/** What has the focus: something to type or choose in, something to press, or nothing of both. */
export type FocusKind = 'field' | 'button' | 'none';

/**
 * Returns what a key does, or undefined where it belongs to the control that has the focus.
 *
 * @param rtl - Whether the page runs from right to left, where "next" is to the left.
 */
export function deckAction(key: string, focus: FocusKind, rtl: boolean): DeckAction | undefined {
  if (focus === 'field' && !neverTaken.has(key)) return undefined;
  if (focus === 'button' && pressing.has(key)) return undefined;
  if (key === 'ArrowRight') return rtl ? 'back' : 'next';
  if (key === 'ArrowLeft') return rtl ? 'next' : 'back';
  return keys[key.length === 1 ? key.toLowerCase() : key];
}
