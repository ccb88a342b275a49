/** A sheet to fill in: starters go into their field at a press, and the sheet prints without the page around it. */
import { upgrade } from './upgrade.ts';

class PlanSheet extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const print = this.querySelector('[data-print]');
      if (!print) throw new Error('plan-sheet needs a button with data-print.');
      for (const field of this.querySelectorAll('.field')) this.#offerStarters(field);
      print.addEventListener('click', () => this.#print());
    });
  }

  #offerStarters(field: Element): void {
    const area = field.querySelector('textarea');
    for (const starter of field.querySelectorAll('.starters li')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = this.dataset['useText'] ?? '';
      const text = starter.textContent.trim();
      button.setAttribute('aria-label', `${button.textContent}: ${text}`);
      button.addEventListener('click', () => {
        if (!area) return;
        area.value = [area.value.trim(), text].filter(Boolean).join('\n');
        area.focus();
      });
      starter.append(button);
    }
  }

  #print(): void {
    document.body.dataset['printing'] = 'sheet';
    addEventListener('afterprint', () => delete document.body.dataset['printing'], { once: true });
    print();
  }
}

customElements.define('plan-sheet', PlanSheet);
