/** The door to Pagefind: loads it when it is needed, and gives back plain hits. */

/** One place where the words were found. */
export interface SearchHit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly kind: string;
}

/** What the search asks of an index. */
export interface SearchIndex {
  search(query: string, filters: Record<string, string>, most: number): Promise<SearchHit[]>;
}

/** The part of Pagefind 1.6 that we use. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly plain_excerpt?: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly sub_results: readonly { title: string; url: string; excerpt: string; plain_excerpt?: string }[];
}

/** Text of an excerpt, in which Pagefind marks the words it found. */
function textOf(excerpt: string): string {
  return new DOMParser().parseFromString(excerpt, 'text/html').body.textContent ?? '';
}

function hitOf(page: PagefindPage): SearchHit {
  const kind = page.filters.kind?.[0] ?? '';
  // In the list of terms the term is what was looked for, not the page.
  const part = kind === 'term' ? page.sub_results[0] : undefined;
  return {
    title: part?.title ?? page.meta.title ?? '',
    url: part?.url ?? page.url,
    excerpt: textOf(part?.excerpt ?? page.excerpt),
    kind,
  };
}

/** With fewer hits than this for all words together, pages that hold only some of them are found too. */
const enough = 3;

/** Adds up what single words find, so that a page with more of the words, or rarer ones, comes first. */
function rank(found: readonly PagefindResult[]): PagefindResult[] {
  const best = new Map<string, { result: PagefindResult; score: number }>();
  for (const result of found) {
    const score = (best.get(result.id)?.score ?? 0) + result.score;
    best.set(result.id, { result, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

/**
 * Loads the index.
 *
 * @param folder - Address of the folder that Pagefind wrote, with a slash at its end.
 * @throws When it cannot be loaded, as without a network.
 */
export async function loadIndex(folder: string): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 18 });
  await pagefind.init();
  /** Pagefind finds pages with all words; a question in whole sentences has words that no page holds. */
  const find = async (query: string, filters: Record<string, string>): Promise<PagefindResult[]> => {
    const { results } = await pagefind.search(query, { filters });
    const words = [...new Set(query.split(/\s+/))];
    if (results.length >= enough || words.length < 2) return results;
    const single = await Promise.all(words.map(async (word) => (await pagefind.search(word, { filters })).results));
    const ids = new Set(results.map(({ id }) => id));
    return [...results, ...rank(single.flat()).filter(({ id }) => !ids.has(id))];
  };
  const hitsFor = async (query: string, filters: Record<string, string>, most: number): Promise<SearchHit[]> => {
    const results = await find(query, filters);
    return (await Promise.all(results.slice(0, most).map((result) => result.data()))).map(hitOf);
  };
  return {
    /** Help is never filtered: where the filters left it out, it stands at the end. */
    async search(query, filters, most) {
      const [help, found] = await Promise.all([hitsFor(query, { kind: 'help' }, 2), hitsFor(query, filters, most)]);
      return [...found, ...help.filter((hit) => !found.some((other) => other.url === hit.url))];
    },
  };
}
