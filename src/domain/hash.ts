/** A short, fast hash that is the same on every machine. Not for secrets. */

/**
 * Returns the 32-bit FNV-1a hash of a text (Fowler, Noll, Vo).
 *
 * @param seed - Where to start; another seed gives another hash of the same text.
 */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}
