/**
 * What all quiz items do in the browser: check, speak the feedback, let the learner try again.
 *
 * The page already works by `<details>` and `:has()`; this adds the spoken result and the score. Feedback
 * closes as soon as the answer changes, so that arrow keys never walk through the feedback of every option.
 */
import type { Score } from '#domain/quiz/grade.ts';
import { upgrade } from './upgrade.ts';

/** Sent when an item has been checked; bubbles to the quiz. */
export interface ItemGraded {
  readonly itemId: string;
  readonly score: Score;
}

/** Base of the item elements; a subclass reads its own controls. */
export abstract class ItemElement extends HTMLElement {
  #details: HTMLDetailsElement | null = null;
  #status: HTMLElement | null = null;

  connectedCallback(): void {
    upgrade(this, () => {
      this.#details = this.askedBy;
      this.#status = this.querySelector('[role="status"]');
      if (!this.#details || !this.#status) throw new Error(`${this.localName} needs <details> and a status.`);
      this.setUp();
      this.#details.addEventListener('toggle', () => this.#details?.open && this.#check());
      this.addEventListener('change', () => this.reopen());
    });
  }

  /** What asks for the feedback. */
  protected get askedBy(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }

  /** The options, or the rows that are put in places, in the order they stand. */
  protected get rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-answer]')];
  }

  /** Prepares the controls of this kind of item. */
  protected setUp(): void {}

  /** Whether there is an answer to check. */
  protected abstract isAnswered(): boolean;

  /** Grades the controls as they stand. */
  protected abstract grade(): Score;

  /** Clears the answer. */
  protected clear(): void {
    for (const control of this.querySelectorAll<HTMLInputElement>('input')) control.checked = false;
    for (const select of this.querySelectorAll('select')) select.value = '';
  }

  /** Takes the feedback away, so that the learner can choose anew. */
  protected reopen(): void {
    if (this.#details) this.#details.open = false;
    delete this.dataset['state'];
    this.say('');
  }

  /** Speaks a text to screen readers without showing it. */
  protected say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  /** Finds words that stand as data attributes on the element or around it. */
  protected words(name: string): string {
    const attribute = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return this.closest(`[${attribute}]`)?.getAttribute(attribute) ?? '';
  }

  /** Starts the item again, for the retry of what was not right yet. */
  retry(): void {
    this.clear();
    this.reopen();
  }

  #check(): void {
    if (!this.isAnswered()) {
      this.reopen();
      this.dataset['state'] = 'empty';
      this.say(this.words('emptyText'));
      return;
    }
    const score = this.grade();
    this.dataset['state'] = score === 1 ? 'right' : 'retry';
    const feedback = [...this.querySelectorAll<HTMLElement>('[data-answer] > :is(.right, .off)')]
      .filter((part) => part.offsetParent !== null)
      .map((part) => part.innerText.trim());
    this.say([this.words(score === 1 ? 'rightText' : 'retryText'), ...feedback].join(' '));
    const detail: ItemGraded = { itemId: this.dataset['item'] ?? '', score };
    this.dispatchEvent(new CustomEvent('itemgraded', { bubbles: true, detail }));
  }
}
