/** Keeps the chosen colour scheme on the device; blocked storage only means that it is not kept. */
import { upgrade } from './upgrade.ts';

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const select = this.querySelector('select');
      if (!select) throw new Error('theme-switch needs a <select>.');
      const root = document.documentElement;
      select.value = root.dataset['theme'] ?? '';
      select.addEventListener('change', () => {
        if (select.value) root.dataset['theme'] = select.value;
        else delete root.dataset['theme'];
        keep(select.value);
      });
    });
  }
}

function keep(theme: string): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // The choice holds for this page; nothing else is lost.
  }
}

customElements.define('theme-switch', ThemeSwitch);
