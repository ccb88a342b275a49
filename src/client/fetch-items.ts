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
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!response.ok || !page.querySelector('quiz-set')) throw new Error(`There is no quiz at ${address}.`);
  const items = page.querySelectorAll<HTMLElement>('quiz-set > [data-item]');
  return new Map([...items].map((item) => [item.dataset['item'] ?? '', item]));
}
