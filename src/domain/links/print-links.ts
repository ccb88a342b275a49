/** Turns answers of hosts into the text that the command line shows. */
import type { Link } from './collect-links.ts';
import { judgeAnswer, type Answer, type LinkState } from './judge-answer.ts';

/** An address with the answer of its host. */
export interface AskedLink extends Link {
  readonly answer: Answer;
}

/** What is printed, worst first, with what to do. Addresses that open are only counted. */
const headings: readonly { state: LinkState; title: string; remedy: string }[] = [
  { state: 'dead', title: 'Dead', remedy: 'Find the new address on the page of the service, or take the address out.' },
  { state: 'moved', title: 'Moved', remedy: 'Open it. If it is still the right page, write the new address.' },
  { state: 'unreachable', title: 'Unreachable', remedy: 'Try again tomorrow, and open it by hand.' },
  { state: 'refused', title: 'Refused', remedy: 'The host does not answer programs. Open it by hand.' },
];

function detail(answer: Answer, state: LinkState): string {
  if ('failure' in answer) return answer.failure;
  return state === 'moved' ? `now at ${answer.address}` : `status ${answer.status}`;
}

function printOne({ address, places, answer }: AskedLink, state: LinkState): string {
  const lines = places.map(({ file, line }) => `  ${file}:${line}`);
  return [`${address}  (${detail(answer, state)})`, ...lines].join('\n');
}

/** Prints what needs a person, then the count. */
export function printLinks(links: readonly AskedLink[]): string {
  const judged = links.map((link) => ({ link, state: judgeAnswer(link.address, link.answer) }));
  const of = (state: LinkState) => judged.filter((one) => one.state === state);
  const sections = headings
    .filter(({ state }) => of(state).length > 0)
    .map(({ state, title, remedy }) =>
      [`${title}\n${'-'.repeat(title.length)}\n${remedy}`, ...of(state).map(({ link }) => printOne(link, state))].join(
        '\n\n',
      ),
    );
  const counts = headings.map(({ state, title }) => `${title.toLowerCase()}: ${of(state).length}`).join(', ');
  return [...sections, `Addresses asked: ${links.length}. Open: ${of('alive').length}, ${counts}.`].join('\n\n') + '\n';
}

/**
 * Returns the exit status: 1 where an address is dead, 2 where no host could be reached, which says something about the
 * network and nothing about the addresses.
 */
export function linksStatus(links: readonly AskedLink[]): 0 | 1 | 2 {
  const states = links.map(({ address, answer }) => judgeAnswer(address, answer));
  if (links.length > 0 && links.every(({ answer }) => 'failure' in answer)) return 2;
  return states.includes('dead') ? 1 : 0;
}
