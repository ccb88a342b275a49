/** The button that keeps a country on this device, and the one that forgets it. */
import { keepCountry, readCountry } from '../storage/country-choice.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

class KeepCountry extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const keep = partOf<HTMLButtonElement>(this, 'keep');
      const forget = partOf<HTMLButtonElement>(this, 'forget');
      const code = this.dataset['code'] ?? '';
      const show = (): void => {
        const isKept = readCountry() === code;
        keep.hidden = isKept;
        forget.hidden = !isKept;
      };
      show();
      const change = (to: string | null, word: string, next: HTMLButtonElement): void => {
        const worked = keepCountry(to);
        show();
        say(this, worked ? word : 'saidFailed');
        if (worked) next.focus();
      };
      keep.addEventListener('click', () => change(code, 'saidKept', forget));
      forget.addEventListener('click', () => change(null, 'saidGone', keep));
    });
  }
}

customElements.define('keep-country', KeepCountry);
