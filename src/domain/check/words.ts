/** Small pieces of sentences for messages, and the guess at what somebody meant to write. */

/** Joins names in quotes. @example quoteList(['a', 'b'], 'or') // '"a" or "b"' */
export function quoteList(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop();
  if (last === undefined) return 'none';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
}

/** Makes a sentence of a remark. @example sentence('write it in quotes') // 'Write it in quotes.' */
export function sentence(remark: string): string {
  const text = remark.charAt(0).toUpperCase() + remark.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Counts how many letters must be added, dropped or changed to turn one word into the other. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/**
 * Guesses which known name was meant.
 *
 * @returns A sentence with a space behind it, or nothing when no name is near.
 * @example guess('titel', ['title', 'lead']) // 'Did you mean "title"? '
 */
export function guess(written: string, known: Iterable<string>): string {
  // Very long words are no slips of the pen, and comparing them takes long.
  if (written.length > 60) return '';
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best = { name: '', far: limit + 1 };
  for (const name of known) {
    const far = distance(written.toLowerCase(), name.toLowerCase());
    if (far < best.far) best = { name, far };
  }
  return best.far <= limit ? `Did you mean "${best.name}"? ` : '';
}

/** Shortens a text for a message. */
export function excerpt(text: string, length = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
