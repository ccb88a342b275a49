/** One case of a judging activity: a verdict, how sure, and which sources were opened before the first decision. */
import { followedOrder, confidences, type Judgement } from '#domain/activity/judging-result.ts';
import type { Score } from '#domain/quiz/grade.ts';
import { ItemElement } from './item-element.ts';

export class JudgingCase extends ItemElement {
  readonly #opened: number[] = [];
  #judgement: Judgement | undefined;

  /** The first decision; later ones are for learning. */
  get judgement(): Judgement | undefined {
    return this.#judgement;
  }

  protected override setUp(): void {
    const lookups = [...this.querySelectorAll<HTMLDetailsElement>('.lookups details')];
    lookups.forEach((lookup, index) => {
      lookup.addEventListener('toggle', () => {
        if (lookup.open && !this.#judgement && !this.#opened.includes(index)) this.#opened.push(index);
      });
    });
  }

  protected override get askedBy(): HTMLDetailsElement | null {
    return this.querySelector('details.check');
  }

  get #verdict(): HTMLInputElement | null {
    return this.querySelector('[data-answer] input:checked');
  }

  get #confidence(): string | undefined {
    return this.querySelector<HTMLInputElement>('.sure input:checked')?.value;
  }

  protected override isAnswered(): boolean {
    return this.#verdict !== null && this.#confidence !== undefined;
  }

  protected override grade(): Score {
    const right = this.#verdict?.hasAttribute('data-correct') ?? false;
    this.#judgement ??= {
      is: this.dataset['is'] === 'made' ? 'made' : 'true',
      right,
      confidence: confidences.find((confidence) => confidence === this.#confidence) ?? 'guess',
      steps: this.#opened.length,
    };
    this.#sayOrder();
    return right ? 1 : 0;
  }

  #sayOrder(): void {
    const place = this.querySelector('.order-said');
    if (!place) return;
    const total = this.querySelectorAll('.lookups details').length;
    place.textContent = this.words(followedOrder(this.#opened, total) ? 'followedText' : 'otherText');
  }
}

customElements.define('judging-case', JudgingCase);
