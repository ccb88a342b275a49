/** What the answer of a host says about an address. */

/** What a host answered: a status and the address where it ended, or nothing at all, with the reason. */
export type Answer = { readonly status: number; readonly address: string } | { readonly failure: string };

/**
 * `alive`: opens. `moved`: opens somewhere else. `dead`: the host says that it is gone. `refused`: the host does not
 * talk to programs, so a person has to look. `unreachable`: no answer, or an error of the host.
 */
export type LinkState = 'alive' | 'moved' | 'dead' | 'refused' | 'unreachable';

/** Spelling that changes nothing about where an address leads. */
function plain(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}

/**
 * Judges an answer.
 *
 * @example
 * judgeAnswer('http://a.org', { status: 200, address: 'https://www.a.org/' })   // 'alive'
 * judgeAnswer('https://a.org/x', { status: 200, address: 'https://a.org/y' })   // 'moved'
 */
export function judgeAnswer(asked: string, answer: Answer): LinkState {
  if ('failure' in answer) return 'unreachable';
  const { status, address } = answer;
  if (status === 404 || status === 410) return 'dead';
  if (status >= 500) return 'unreachable';
  if (status >= 400) return 'refused';
  return plain(asked) === plain(address) ? 'alive' : 'moved';
}
