/** Notes about what happened where: added by a form, printed, saved or copied. Nothing is kept by the page. */
import { isEmptyEntry, logEntry, logText, type LogEntry, type LogField } from '#domain/tools/log-text.ts';
import { fill } from '#i18n/fill.ts';
import { copyText } from '../copy-text.ts';
import { forgetOnReturn } from '../forget-on-return.ts';
import { saveFile } from '../save-file.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

class NoteSheet extends HTMLElement {
  #entries: LogEntry[] = [];
  #blankRows: Element[] = [];

  connectedCallback(): void {
    upgrade(this, () => {
      this.#blankRows = [...partOf(this, 'rows').children];
      const actions = {
        add: () => this.#add(),
        print: () => print(),
        save: () => this.#save(),
        copy: () => void this.#copy(),
        clear: () => this.#clear('clearedText'),
      };
      for (const [name, act] of Object.entries(actions)) partOf(this, name).addEventListener('click', act);
      forgetOnReturn(() => this.#clear(''));
      this.#clear('');
      for (const part of ['fields', 'buttons', 'heading']) partOf(this, part).hidden = false;
    });
  }

  get #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-field]')];
  }

  #add(): void {
    const typed = Object.fromEntries(this.#fields.map((field) => [field.dataset['field'], field.value]));
    const entry = logEntry(typed);
    this.#fields[0]?.focus();
    if (isEmptyEntry(entry)) {
      say(this, 'emptyText');
      return;
    }
    this.#entries.push(entry);
    for (const field of this.#fields) field.value = '';
    this.#show();
    this.#sayCount('addedText');
  }

  #remove(index: number): void {
    this.#entries.splice(index, 1);
    this.#show();
    // The button that had the focus is gone.
    partOf(this, 'heading').focus();
    this.#sayCount('removedText');
  }

  #clear(saying: string): void {
    this.#entries = [];
    for (const field of this.#fields) field.value = '';
    this.#show();
    say(this, saying);
  }

  #sayCount(name: string): void {
    say(this, name, (text) => this.#fill(text, { count: this.#entries.length }));
  }

  #fill(text: string, values: Record<string, number>): string {
    return fill(text, values, new Intl.NumberFormat(document.documentElement.lang));
  }

  /** Notes stand first; rows that are still free stay for a pen. */
  #show(): void {
    const rows = this.#entries.map((entry, index) => this.#row(entry, index));
    partOf(this, 'rows').replaceChildren(...rows, ...this.#blankRows.slice(rows.length));
    partOf(this, 'none').hidden = rows.length > 0;
    this.toggleAttribute('data-filled', rows.length > 0);
  }

  #row(entry: LogEntry, index: number): Element {
    const template = partOf<HTMLElement & { content: DocumentFragment }>(this, 'row');
    const row = template.content.firstElementChild?.cloneNode(true) as Element;
    for (const cell of row.querySelectorAll<HTMLElement>('[data-field]')) {
      cell.textContent = entry[cell.dataset['field'] as LogField] ?? '';
    }
    const number = row.querySelector('.number');
    if (number) number.textContent = String(index + 1);
    const button = row.querySelector('button');
    button?.setAttribute('aria-label', this.#fill(this.dataset['removeText'] ?? '', { number: index + 1 }));
    button?.addEventListener('click', () => this.#remove(index));
    return row;
  }

  get #text(): string {
    const headings = this.querySelectorAll<HTMLElement>('th[data-field]');
    const labels = Object.fromEntries([...headings].map((cell) => [cell.dataset['field'], cell.textContent.trim()]));
    const title = this.querySelector('.sheet-title')?.textContent ?? '';
    return logText(title, this.#entries, labels as Record<LogField, string>);
  }

  async #copy(): Promise<void> {
    say(this, await copyText(this.#text, partOf(this, 'table')));
  }

  #save(): void {
    saveFile(new Blob([this.#text], { type: 'text/plain' }), this.dataset['file'] ?? '');
    say(this, 'savedText');
  }
}

customElements.define('note-sheet', NoteSheet);
