/** The controls of reading aloud. They show only while the device has a voice of its own for the language of the page. */
import { Reader, voiceOfPage } from './read-aloud.ts';

/** The row of controls: it goes when nothing is read and the panel is closed, or when there is no voice. */
export interface VoiceControls {
  readonly row: HTMLElement;
  readonly toggle: HTMLElement;
  readonly stop: HTMLElement;
}

/** What the controls need to know about the page and the panel they stand in. */
interface Surroundings {
  readonly article: Element;
  /** Tells whether reading may begin at a part: it is in view and stands out. */
  readonly mayBegin: (part: Element) => boolean;
  /** Told which part is read now. */
  readonly reached: (part: Element) => void;
  /** Told when the controls in use are about to go. */
  readonly ended: () => void;
}

/**
 * Sets up the controls.
 *
 * @returns A function that looks for a voice again; call it when the panel opens.
 */
export function offerReadingAloud(
  { row, toggle, stop }: VoiceControls,
  { article, mayBegin, reached, ended }: Surroundings,
): () => void {
  row.hidden = true;
  if (!('speechSynthesis' in window)) return () => {};
  const begin = toggle.textContent;
  let spoken: Element | undefined;
  const reader = new Reader(article, (state, part) => {
    toggle.textContent = toggle.dataset[state] ?? begin;
    if (state === 'off' && row.contains(document.activeElement)) ended();
    stop.hidden = state === 'off';
    row.toggleAttribute('data-active', state !== 'off');
    if (part === spoken) return;
    spoken?.removeAttribute('data-spoken');
    spoken = part;
    if (!part) return;
    part.setAttribute('data-spoken', '');
    reached(part);
  });
  stop.hidden = true;
  toggle.addEventListener('click', () => reader.toggle(mayBegin));
  stop.addEventListener('click', () => reader.stop());

  // Nobody may hear a page that is gone, or that was left because somebody came.
  addEventListener('pagehide', () => reader.stop());
  document.addEventListener('visibilitychange', () => document.hidden && reader.pause());
  new MutationObserver(() => reader.stop()).observe(document.documentElement, { attributeFilter: ['data-leaving'] });

  const look = (): void => {
    row.hidden = !voiceOfPage();
    if (row.hidden) reader.stop();
  };
  // Voices may come late. As a property, since some browsers have no such event to listen to.
  speechSynthesis.onvoiceschanged = look;
  return look;
}
