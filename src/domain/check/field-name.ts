/** Names a place in a file the way its author thinks of it. */
import { childOf } from './schema-walk.ts';

/**
 * Writes a path with dots; an entry of a list is named by its id, or else counted from 1.
 *
 * @example
 * fieldName(['items', 2, 'options', 0, 'text'], data) // 'items[asking-3].options[yes].text'
 */
export function fieldName(path: readonly PropertyKey[], data: unknown): string {
  let name = '';
  let value = data;
  for (const step of path) {
    const next = childOf(value, step);
    if (typeof step === 'number') {
      const id = childOf(next, 'id');
      name += `[${typeof id === 'string' && id !== '' ? id : step + 1}]`;
    } else name += name === '' ? String(step) : `.${String(step)}`;
    value = next;
  }
  return name === '' ? 'the file' : name;
}
