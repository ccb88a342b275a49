/** A button that asks once on the page before it does something that cannot be undone. */
import { partOf } from './elements/said.ts';

/**
 * Wires the parts `erase`, `sure`, `yes` and `no` of an element.
 *
 * @param onYes - Called after the question was answered with yes.
 */
export function askFirst(host: HTMLElement, onYes: () => void): void {
  const ask = partOf(host, 'erase');
  const sure = partOf(host, 'sure');
  const close = (): void => {
    sure.hidden = true;
    ask.setAttribute('aria-expanded', 'false');
    ask.focus();
  };
  ask.addEventListener('click', () => {
    sure.hidden = !sure.hidden;
    ask.setAttribute('aria-expanded', String(!sure.hidden));
    if (!sure.hidden) sure.focus();
  });
  partOf(host, 'no').addEventListener('click', close);
  partOf(host, 'yes').addEventListener('click', () => {
    close();
    onYes();
  });
  sure.addEventListener('keydown', (event) => event.key === 'Escape' && close());
}
