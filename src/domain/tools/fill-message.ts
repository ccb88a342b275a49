/** Takes a message apart at its blanks, and says what stands in a blank. Runs at build and in the browser. */

const placeholder = /\{(\w+)\}/;

/** A piece of a message: words as they are, or a blank by its name. */
export type MessagePart = { readonly text: string } | { readonly blank: string };

/**
 * Splits a message at its blanks.
 *
 * @example
 * messageParts('See {link}.') // [{ text: 'See ' }, { blank: 'link' }, { text: '.' }]
 */
export function messageParts(message: string): MessagePart[] {
  // Splitting by a pattern with a group gives words and names in turn.
  return message
    .split(placeholder)
    .map((piece, index): MessagePart => (index % 2 === 1 ? { blank: piece } : { text: piece }))
    .filter((part) => 'blank' in part || part.text !== '');
}

/** Names the blanks of a message, each once, in their order. */
export function blanksIn(message: string): string[] {
  return [...new Set(messageParts(message).flatMap((part) => ('blank' in part ? [part.blank] : [])))];
}

/**
 * Returns what stands in a blank: what was typed, on one line, or the gap in brackets, so that it is seen.
 *
 * @example
 * inBlank('  @someone ', 'user name') // '@someone'
 * inBlank('', 'user name')            // '[ user name ]'
 */
export function inBlank(typed: string, gap: string): string {
  return typed.replace(/\s+/g, ' ').trim() || `[ ${gap} ]`;
}
