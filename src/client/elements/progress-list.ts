/** The lessons of the chosen track, with the score of first tries; what is done is marked by progress-marks.ts. */
import { triesOf } from '#domain/progress/tries-of.ts';
import { fill } from '#i18n/fill.ts';
import { openStore } from '../storage/progress-store.ts';
import { upgrade } from './upgrade.ts';

class ProgressList extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      openStore().onChange(() => this.#show());
      this.#show();
    });
  }

  #show(): void {
    const progress = openStore().read();
    const parts = [...this.querySelectorAll<HTMLElement>('[data-list]')];
    const chosen = parts.find((part) => part.dataset['list'] === progress.track);
    for (const part of parts) part.hidden = part !== (chosen ?? parts.at(-1));
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    for (const place of this.querySelectorAll<HTMLElement>('[data-of]')) {
      const { of: lessonId = '', quiz = '', total = '' } = place.dataset;
      const tries = triesOf(progress, lessonId, quiz);
      const right = [...tries.values()].filter(([first]) => first === 1).length;
      const text = fill(this.dataset['scoreText'] ?? '', { right, total: Number(total) }, numbers);
      place.textContent = tries.size > 0 ? text : '';
    }
  }
}

customElements.define('progress-list', ProgressList);
