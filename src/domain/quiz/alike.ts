/** Finds out whether two items ask the same thing. */

/** The words of an item. */
export interface ItemWords {
  /** The prompt in one form: small letters, no signs, single spaces. */
  readonly prompt: string;
  readonly words: ReadonlySet<string>;
}

/** Returns the words of a text in small letters, without signs. */
function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Words with fewer letters mostly hold a sentence together and say little of what it is about. */
const shortestContentWord = 4;
/** With fewer words than this, the short ones are all there is to compare. */
const fewestWords = 5;

/** Prepares an item for comparing. */
export function wordsOfItem(prompt: string, options: readonly string[]): ItemWords {
  const all = [prompt, ...options].flatMap(plainWords);
  const content = new Set(all.filter((word) => word.length >= shortestContentWord));
  return { prompt: plainWords(prompt).join(' '), words: content.size < fewestWords ? new Set(all) : content };
}

/**
 * Returns the share of words that two items have in common, of all the words that either has (Jaccard).
 *
 * @example overlap(new Set(['a', 'b']), new Set(['b', 'c'])) // 1 / 3
 */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}
