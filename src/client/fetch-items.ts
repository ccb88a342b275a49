/** Takes quiz items out of the page they stand on: their words are kept in one place, and no page carries them twice. */

/** Milliseconds until a page counts as not to be had. */
const patience = 15_000;

/**
 * Fetches a page of this site and returns the items of its quiz by id, not yet in any document that shows.
 *
 * @throws When the page cannot be had, or something else comes back, such as the log-in page of a network.
 */
export async function fetchItems(address: string): Promise<Map<string, HTMLElement>> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  // The page was taken off the site, and its items with it.
  if (response.status === 404) return new Map();
  // Of the whole page only the quiz: a parser reports the page's own styles as a breach of the policy of this one.
  const [quiz] = /<quiz-set[^]*<\/quiz-set>/.exec(await response.text()) ?? [];
  if (!response.ok || !quiz) throw new Error(`There is no quiz at ${address}.`);
  const items = new DOMParser()
    .parseFromString(quiz, 'text/html')
    .querySelectorAll<HTMLElement>('quiz-set > [data-item]');
  return new Map([...items].map((item) => [item.dataset['item'] ?? '', item]));
}
