/** One message of the message builder: fields fill its blanks. Nothing is kept: it is gone with the page. */
import { inBlank } from '#domain/tools/fill-message.ts';
import { copyText } from '../copy-text.ts';
import { forgetOnReturn } from '../forget-on-return.ts';
import { printAlone } from '../print-alone.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

class FillMessage extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      for (const field of this.#fields) field.addEventListener('input', () => this.#show(field));
      partOf(this, 'copy').addEventListener('click', () => void this.#copy());
      partOf(this, 'print').addEventListener('click', () => printAlone(partOf(this, 'letter')));
      partOf(this, 'clear').addEventListener('click', () => {
        this.#clear();
        say(this, 'clearedText');
      });
      forgetOnReturn(() => this.#clear());
      this.#clear();
      for (const part of ['fields', 'buttons']) partOf(this, part).hidden = false;
    });
  }

  get #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #show(field: HTMLInputElement): void {
    say(this, '');
    for (const blank of this.querySelectorAll<HTMLElement>(`[data-blank="${field.dataset['field'] ?? ''}"]`)) {
      blank.textContent = inBlank(field.value, blank.dataset['gap'] ?? '');
    }
  }

  #clear(): void {
    for (const field of this.#fields) {
      field.value = '';
      this.#show(field);
    }
  }

  async #copy(): Promise<void> {
    const letter = partOf(this, 'letter');
    say(this, await copyText(letter.innerText.trim(), letter));
  }
}

customElements.define('fill-message', FillMessage);
