/** Choice, multipleChoice, trueFalse and hotspot: radio buttons or checkboxes. */
import { gradeChoice, type Score } from '#domain/quiz/grade.ts';
import { ItemElement } from './item-element.ts';

class ChoiceItem extends ItemElement {
  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  protected override isAnswered(): boolean {
    return this.#inputs.some((input) => input.checked);
  }

  protected override grade(): Score {
    const values = (inputs: HTMLInputElement[]) => inputs.map((input) => input.value);
    return gradeChoice(
      values(this.#inputs.filter((input) => input.hasAttribute('data-correct'))),
      values(this.#inputs.filter((input) => input.checked)),
    );
  }
}

customElements.define('choice-item', ChoiceItem);
