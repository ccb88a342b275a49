/** Shows the link to the country that is kept on this device, where there is one. */
import { readCountry } from '../storage/country-choice.ts';
import { upgrade } from './upgrade.ts';

class KeptCountry extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const kept = readCountry();
      for (const entry of this.querySelectorAll<HTMLElement>('[data-code]')) {
        entry.hidden = entry.dataset['code'] !== kept;
        if (!entry.hidden) this.hidden = false;
      }
    });
  }
}

customElements.define('kept-country', KeptCountry);
