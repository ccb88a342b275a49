/** A button that prints the page; without scripts it does not show, and the browser's own print does the same. */
import { upgrade } from './upgrade.ts';

class PrintPage extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const button = this.querySelector('button');
      if (!button) throw new Error('print-page needs a button.');
      button.addEventListener('click', () => print());
    });
  }
}

customElements.define('print-page', PrintPage);
