/** Match and gapMatch: each row is put in one place, by a select or by radio buttons. */
import { gradePlacement, type Placement, type Score } from '#domain/quiz/grade.ts';
import { ItemElement } from './item-element.ts';

class PlaceItem extends ItemElement {
  #placement(selector: string): Placement {
    const valueIn = (row: HTMLElement) =>
      row.querySelector<HTMLInputElement | HTMLOptionElement>(`:is(input, option)${selector}`)?.value || null;
    return Object.fromEntries(this.rows.map((row, index) => [index, valueIn(row)]));
  }

  protected override isAnswered(): boolean {
    return Object.values(this.#placement(':checked')).every((place) => place !== null);
  }

  protected override grade(): Score {
    return gradePlacement(this.#placement('[data-correct]'), this.#placement(':checked'));
  }
}

customElements.define('place-item', PlaceItem);
