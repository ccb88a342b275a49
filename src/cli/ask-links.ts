/** Asks hosts whether addresses still open: gently, a few at once, each address once. */
import type { Link } from '#domain/links/collect-links.ts';
import type { Answer } from '#domain/links/judge-answer.ts';
import type { AskedLink } from '#domain/links/print-links.ts';

/** How to ask. */
export interface AskOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds until a host counts as silent. */
  readonly timeout: number;
  /** How many addresses are asked for at the same time. */
  readonly atOnce: number;
}

/** Says who asks, so that the owner of a host who reads a log is not puzzled. */
const headers = { 'user-agent': 'face-value-link-check (asks once for each link of a help directory)' };

/** The reason behind a failed request, without the stack that nobody needs. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.name === 'TimeoutError' ? 'no answer in time' : error.message;
}

/** Asks for the head of a page, and for the whole page where the host does not give the head alone. */
async function ask(address: string, { fetch, timeout }: AskOptions): Promise<Answer> {
  try {
    const send = (method: string) => fetch(address, { method, headers, signal: AbortSignal.timeout(timeout) });
    let response = await send('HEAD');
    if (!response.ok) response = await send('GET');
    await response.body?.cancel();
    return { status: response.status, address: response.url || address };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

/** Asks for all addresses; the answers come in the order of the list. */
export async function askLinks(links: readonly Link[], options: AskOptions): Promise<AskedLink[]> {
  const asked: AskedLink[] = [];
  const waiting = links.entries();
  const worker = async () => {
    for (const [index, link] of waiting) asked[index] = { ...link, answer: await ask(link.address, options) };
  };
  await Promise.all(Array.from({ length: options.atOnce }, worker));
  return asked;
}
