/**
 * Search as you type: help first, then what the index finds for the chosen age.
 *
 * Nothing that is typed is kept or put into an address. The index comes only when somebody begins to search; help shows
 * before it has come, and when it never comes.
 */
import { matchDistress } from '#domain/support/match-distress.ts';
import { fill } from '#i18n/fill.ts';
import { openStore } from '../storage/progress-store.ts';
import { loadIndex, type SearchHit, type SearchIndex } from './search-index.ts';
import { upgrade } from './upgrade.ts';

const shownAtOnce = 8;
/** Milliseconds of rest after a key before the index is asked. */
const rest = 150;

class SiteSearch extends HTMLElement {
  #index: Promise<SearchIndex> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches, so that a slow answer does not overwrite a later one. */
  #turn = 0;

  connectedCallback(): void {
    upgrade(this, () => {
      this.#chooseAge();
      this.#input.addEventListener('input', () => this.#typed());
      this.#input.addEventListener('focus', () => void this.#load(), { once: true });
      this.#form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#search();
      });
      for (const select of this.querySelectorAll('select')) {
        select.addEventListener('change', () => void this.#search());
      }
      this.addEventListener('keydown', (event) => this.#walk(event));
    });
  }

  get #input(): HTMLInputElement {
    return this.#need<HTMLInputElement>('input[type="search"]');
  }

  get #form(): HTMLFormElement {
    return this.#need<HTMLFormElement>('form');
  }

  #need<Type extends Element>(selector: string): Type {
    const part = this.querySelector<Type>(selector);
    if (!part) throw new Error(`site-search needs ${selector}.`);
    return part;
  }

  /** What the chosen track may see is the filter that is on by default; Explorers' where none was chosen. */
  #chooseAge(): void {
    const { track } = openStore().read();
    if (track) this.#need<HTMLSelectElement>('select[name="track"]').value = track;
  }

  #load(): Promise<SearchIndex> {
    this.#index ??= loadIndex(this.dataset['index'] ?? '');
    // A broken connection may mend: the next try loads again.
    this.#index.catch(() => (this.#index = undefined));
    return this.#index;
  }

  #typed(): void {
    this.#showHelp();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), rest);
  }

  #showHelp(): void {
    const cards = [...this.querySelectorAll<HTMLElement>('[data-phrases]')];
    const found = matchDistress(
      this.#input.value,
      cards.map((card) => (card.dataset['phrases'] ?? '').split('|')),
    );
    cards.forEach((card, index) => (card.hidden = index !== found));
  }

  #filters(): Record<string, string> {
    const chosen = [...this.querySelectorAll('select')].filter((select) => select.value !== '');
    return Object.fromEntries(chosen.map((select) => [select.name, select.value]));
  }

  async #search(): Promise<void> {
    this.#showHelp();
    const turn = ++this.#turn;
    const query = this.#input.value.normalize('NFC').trim();
    if (query === '') {
      this.#show([], '');
      return;
    }
    this.#say(this.dataset['loadingText'] ?? '');
    try {
      const index = await this.#load();
      const hits = await index.search(query, this.#filters(), shownAtOnce);
      if (turn === this.#turn) this.#show(hits, this.#countText(hits.length, query));
    } catch {
      if (turn === this.#turn) this.#show([], this.dataset['failedText'] ?? '');
    }
  }

  #countText(count: number, query: string): string {
    if (count === 0) return fill(this.dataset['noneText'] ?? '', { query }, new Intl.NumberFormat());
    return fill(this.dataset['foundText'] ?? '', { count }, new Intl.NumberFormat(document.documentElement.lang));
  }

  #say(text: string): void {
    this.#need<HTMLElement>('[role="status"]').textContent = text;
  }

  #show(hits: readonly SearchHit[], text: string): void {
    const list = this.#need<HTMLElement>('[data-part="results"]');
    const template = this.#need<HTMLTemplateElement>('template');
    list.replaceChildren(
      ...hits.map(({ title, url, excerpt, kind }) => {
        const entry = template.content.cloneNode(true) as DocumentFragment;
        const link = entry.querySelector('a');
        if (link) {
          link.href = url;
          link.textContent = title;
        }
        const [label, words] = entry.querySelectorAll('[data-part]');
        if (label) label.textContent = this.#nameOf(kind);
        if (words) words.textContent = excerpt;
        return entry;
      }),
    );
    this.#need<HTMLElement>('[data-part="none"]').hidden = hits.length > 0 || text === '';
    this.#say(text);
  }

  /** Kinds are named by the options of the filter. */
  #nameOf(kind: string): string {
    return this.querySelector(`select[name="kind"] option[value="${CSS.escape(kind)}"]`)?.textContent ?? '';
  }

  /** Arrow keys walk between the field and the results. */
  #walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if ((event.target as Element).localName === 'select') return;
    const stops: HTMLElement[] = [this.#input, ...this.querySelectorAll<HTMLElement>('[data-part="results"] a')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('site-search', SiteSearch);
