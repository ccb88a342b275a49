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
  const hitsFor = async (query: string, filters: Record<string, string>, most: number): Promise<SearchHit[]> => {
    const { results } = await pagefind.search(query, { filters });
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
