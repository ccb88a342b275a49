/** Finds out whether a search is a call for help. Runs in the browser, before and without the search index. */

/**
 * Brings words to a form in which spelling differs less: no marks, no case, single spaces, and a space at both ends
 * so that only whole words match.
 *
 * @example
 * plainWords('Đừng  đăng!') // ' dung dang '
 */
export function plainWords(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
  return ` ${letters
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/**
 * Returns the place of the first topic whose phrases stand in the query, or -1.
 *
 * @param topics - Phrases of each topic, most urgent topic first.
 */
export function matchDistress(query: string, topics: readonly (readonly string[])[]): number {
  const words = plainWords(query);
  return topics.findIndex((phrases) => phrases.some((phrase) => words.includes(plainWords(phrase))));
}
