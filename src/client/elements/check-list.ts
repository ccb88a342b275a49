/** Keeps the ticks of a checklist on the device, for as long as the learner wants that. */
import { forgetTicks, keepTicks, keptTicks } from '../storage/kept-ticks.ts';
import { upgrade } from './upgrade.ts';

class CheckList extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const ticks = keptTicks(this.#list);
      this.#keep.checked = ticks !== undefined;
      for (const box of this.#boxes) if (ticks?.includes(box.dataset['point'] ?? '')) box.checked = true;
      this.addEventListener('change', () => this.#changed());
      addEventListener('siteerased', () => {
        for (const box of [...this.#boxes, this.#keep]) box.checked = false;
      });
    });
  }

  get #list(): string {
    return this.dataset['list'] ?? '';
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-point]')];
  }

  get #keep(): HTMLInputElement {
    const box = this.querySelector<HTMLInputElement>('[data-keep]');
    if (!box) throw new Error('check-list needs a box with data-keep.');
    return box;
  }

  #changed(): void {
    const status = this.querySelector('[role="status"]');
    const ticked = this.#boxes.filter((box) => box.checked).map((box) => box.dataset['point'] ?? '');
    const kept = this.#keep.checked ? keepTicks(this.#list, ticked) : forgetTicks(this.#list) && undefined;
    if (status)
      status.textContent = kept === undefined ? '' : ((kept ? this.dataset['kept'] : this.dataset['notKept']) ?? '');
  }
}

customElements.define('check-list', CheckList);
