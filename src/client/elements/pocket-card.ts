/** The help card: puts the two chosen services or people onto it. What is typed is gone with the page. */
import { forgetOnReturn } from '../forget-on-return.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

class PocketCard extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      for (const slot of this.#slots) {
        slot.addEventListener('input', () => this.#show(slot));
        slot.hidden = false;
      }
      partOf(this, 'print').addEventListener('click', () => print());
      partOf(this, 'clear').addEventListener('click', () => {
        this.#clear();
        say(this, 'clearedText');
      });
      forgetOnReturn(() => this.#clear());
      this.#clear();
      partOf(this, 'buttons').hidden = false;
    });
  }

  get #slots(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-slot]')];
  }

  /** Back to what stood in the page at first. */
  #clear(): void {
    for (const slot of this.#slots) {
      for (const option of slot.querySelectorAll('option')) option.selected = option.defaultSelected;
      for (const field of slot.querySelectorAll('input')) field.value = '';
      this.#show(slot);
    }
  }

  #show(slot: HTMLElement): void {
    const name = slot.dataset['slot'] ?? '';
    const option = slot.querySelector('select')?.selectedOptions[0];
    const isPerson = option?.value === 'person';
    const typed = (field: string): string =>
      slot.querySelector<HTMLInputElement>(`[data-field="${field}"]`)?.value.trim() ?? '';
    say(this, '');
    partOf(this, `${name}-person`).hidden = !isPerson;
    partOf(this, `${name}-note`).textContent = option?.dataset['note'] ?? '';
    partOf(this, `${name}-name`).textContent = isPerson ? typed('who') : (option?.dataset['name'] ?? '');
    const lines = isPerson ? typed('reach') : (option?.dataset['lines'] ?? '');
    partOf(this, `${name}-lines`).replaceChildren(...lines.split('\n').filter(Boolean).map(inSpan));
  }
}

function inSpan(line: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = line;
  return span;
}

customElements.define('pocket-card', PocketCard);
