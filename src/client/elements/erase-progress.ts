/** Erases everything that the site keeps in this browser, after asking once on the page. */
import { eraseAll } from '../storage/erase-all.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

class EraseProgress extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const ask = partOf(this, 'ask');
      const sure = partOf(this, 'sure');
      const close = (answer: string): void => {
        sure.hidden = true;
        ask.setAttribute('aria-expanded', 'false');
        ask.focus();
        say(this, answer);
      };
      ask.addEventListener('click', () => {
        sure.hidden = !sure.hidden;
        ask.setAttribute('aria-expanded', String(!sure.hidden));
        say(this, '');
        if (!sure.hidden) sure.focus();
      });
      partOf(this, 'no').addEventListener('click', () => close('saidNo'));
      partOf(this, 'yes').addEventListener('click', () => {
        close(eraseAll() ? 'saidErased' : 'saidFailed');
        // The size of the text goes back at once, as the colours do.
        delete document.documentElement.dataset['reading'];
      });
      sure.addEventListener('keydown', (event) => event.key === 'Escape' && close('saidNo'));
    });
  }
}

customElements.define('erase-progress', EraseProgress);
