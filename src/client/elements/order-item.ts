/** Order: rows that move up and down by buttons; without scripts each row has a select for its place. */
import { gradePlacement, type Placement, type Score } from '#domain/quiz/grade.ts';
import { fill } from '#i18n/fill.ts';
import { ItemElement } from './item-element.ts';

class OrderItem extends ItemElement {
  protected override setUp(): void {
    for (const row of this.rows) {
      for (const button of row.querySelectorAll<HTMLButtonElement>('button')) {
        button.addEventListener('click', () => this.#move(row, button));
      }
    }
    this.#writePlaces();
  }

  /** The order that was shown first is an answer too: the learner may find it right. */
  protected override isAnswered(): boolean {
    return true;
  }

  protected override grade(): Score {
    const key: Record<string, string | null> = {};
    const response: Record<string, string | null> = {};
    this.rows.forEach((row, index) => {
      key[index] = row.querySelector<HTMLOptionElement>('option[data-correct]')?.value ?? null;
      response[index] = String(index + 1);
    });
    return gradePlacement(key, response satisfies Placement);
  }

  protected override clear(): void {
    this.#writePlaces();
  }

  #move(row: HTMLElement, button: HTMLButtonElement): void {
    const up = button.dataset['move'] === 'up';
    const other = up ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (up) other.before(row);
    else other.after(row);
    this.reopen();
    this.#writePlaces();
    this.#keepFocus(row, button);
    const place = this.rows.indexOf(row) + 1;
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    this.say(fill(this.words('movedText'), { text: textOf(row), place, total: this.rows.length }, numbers));
  }

  /** Moving a row drops its focus, and the button at an end is switched off: then its neighbour takes over. */
  #keepFocus(row: HTMLElement, button: HTMLButtonElement): void {
    const target = button.disabled ? row.querySelector<HTMLButtonElement>('button:enabled') : button;
    target?.focus();
  }

  /** Keeps the hidden selects and the buttons at both ends true to the order of the rows. */
  #writePlaces(): void {
    const rows = this.rows;
    rows.forEach((row, index) => {
      const select = row.querySelector('select');
      if (select) select.value = String(index + 1);
      const [up, down] = row.querySelectorAll('button');
      if (up) up.disabled = index === 0;
      if (down) down.disabled = index === rows.length - 1;
    });
  }
}

function textOf(row: HTMLElement): string {
  return row.querySelector('label > span')?.textContent ?? '';
}

customElements.define('order-item', OrderItem);
