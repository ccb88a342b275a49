/** Counts the endings of a story that were found on this page. The story itself works by links alone. */
import { fill } from '#i18n/fill.ts';
import { upgrade } from './upgrade.ts';

class ScenarioPlay extends HTMLElement {
  readonly #found = new Set<string>();

  connectedCallback(): void {
    upgrade(this, () => {
      if (!this.querySelector('.scene')) throw new Error('scenario-play needs scenes.');
      addEventListener('hashchange', () => this.#look());
      this.#look();
    });
  }

  #look(): void {
    const scene = this.querySelector<HTMLElement>(':scope > .scene:target');
    const ending = scene?.querySelector('[data-ending] .found');
    if (!scene || !ending) return;
    this.#found.add(scene.id);
    const counts = { found: this.#found.size, total: this.querySelectorAll('[data-ending]').length };
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    ending.textContent = fill(this.dataset['foundText'] ?? '', counts, numbers);
  }
}

customElements.define('scenario-play', ScenarioPlay);
