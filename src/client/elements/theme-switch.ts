/** Keeps the chosen colour scheme where progress is kept; blocked storage only means that it is not kept. */
import { write } from '../storage/areas.ts';
import { areaInUse } from '../storage/area-in-use.ts';
import { upgrade } from './upgrade.ts';

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const select = this.querySelector('select');
      if (!select) throw new Error('theme-switch needs a <select>.');
      const root = document.documentElement;
      const show = (): void => {
        if (select.value) root.dataset['theme'] = select.value;
        else delete root.dataset['theme'];
      };
      select.value = root.dataset['theme'] ?? '';
      select.addEventListener('change', () => {
        show();
        write(areaInUse(), 'theme', select.value || null);
      });
      addEventListener('siteerased', () => {
        select.value = '';
        show();
      });
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
