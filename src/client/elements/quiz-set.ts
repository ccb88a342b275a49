/**
 * A quiz in the browser: one item at a time with all in reach, the score, and the retry of what was not right yet.
 *
 * Of the quiz of a lesson, and of a check, the scores of all tries are kept on the device, never the answers. With
 * `data-review`, what is not right comes back on later days (see review-set.ts).
 */
import { markDone } from '#domain/progress/mark-done.ts';
import { recordMiss } from '#domain/progress/record-review.ts';
import { recordTry } from '#domain/progress/record-try.ts';
import { triesOf } from '#domain/progress/tries-of.ts';
import type { Score } from '#domain/quiz/grade.ts';
import { isMastered } from '#domain/quiz/mastery.ts';
import { quizResult, type QuizResult, type Tries } from '#domain/quiz/result.ts';
import { fill } from '#i18n/fill.ts';
import { localDay } from '../local-day.ts';
import { openStore } from '../storage/progress-store.ts';
import type { ItemElement, ItemGraded } from './item-element.ts';
import { upgrade } from './upgrade.ts';

class QuizSet extends HTMLElement {
  readonly #tries = new Map<string, Tries>();
  /** Where scores are kept, if they are. */
  #place: { lessonId: string; quizHash: string } | undefined;
  readonly #notice = document.createElement('p');
  /** Ids on the round in play: all at first, later only what was not right yet. */
  #round: string[] = [];

  connectedCallback(): void {
    upgrade(this, () => {
      this.#round = this.#items.map(idOf);
      if (this.#round.length === 0) throw new Error('quiz-set needs items with data-item.');
      this.addEventListener('itemgraded', (event) => this.#record((event as CustomEvent<ItemGraded>).detail));
      for (const button of this.#buttons) {
        button.addEventListener('click', () => this.#show(button.dataset['goto'] ?? '', true));
      }
      this.#part('next').addEventListener('click', () => this.#goOn());
      this.#part('again').addEventListener('click', () => this.#retry());
      this.#restore();
      this.#show(this.#round.find((id) => !this.#tries.has(id)) ?? this.#round[0] ?? '', false);
    });
  }

  get #items(): ItemElement[] {
    return [...this.querySelectorAll<ItemElement>('[data-item]')];
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-goto]')];
  }

  get #current(): string {
    return idOf(this.#items.find((item) => item.hasAttribute('data-current')));
  }

  get #result(): QuizResult {
    return quizResult(this.#items.map(idOf), this.#tries);
  }

  get #score(): string {
    const { rightAtFirst: right, total } = this.#result;
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    return fill(this.dataset['scoreText'] ?? '', { right, total }, numbers);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`quiz-set needs a part "${name}".`);
    return part;
  }

  #show(id: string, focus: boolean): void {
    this.#part('end').hidden = true;
    for (const item of this.#items) item.toggleAttribute('data-current', idOf(item) === id);
    for (const button of this.#buttons) {
      if (button.dataset['goto'] === id) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    }
    this.#part('next').hidden = !this.#tries.has(id);
    if (focus) this.querySelector<HTMLElement>(`[data-item="${id}"] legend`)?.focus();
  }

  /** Brings back the stitches of earlier visits, and their score once every item was checked. */
  #restore(): void {
    const { keptAs, quizHash } = this.dataset;
    if (!keptAs || !quizHash) return;
    this.#place = { lessonId: keptAs, quizHash };
    this.#notice.setAttribute('role', 'status');
    const score = document.createElement('p');
    this.#items[0]?.before(this.#notice, score);
    for (const [itemId, tries] of triesOf(openStore().read(), keptAs, quizHash)) {
      this.#tries.set(itemId, tries);
      this.#mark(itemId, tries.at(-1) ?? 0);
    }
    if (this.#result.complete) score.textContent = this.#score;
  }

  #record({ itemId, score }: ItemGraded): void {
    this.#tries.set(itemId, [...(this.#tries.get(itemId) ?? []), score]);
    this.#mark(itemId, score);
    this.#part('next').hidden = false;
    this.#keep(itemId, score);
  }

  /** Keeps a try; says so when that fails, and goes on without. */
  #keep(itemId: string, score: Score): void {
    const place = this.#place;
    if (!place) return;
    const missed = score !== 1 && this.hasAttribute('data-review');
    const today = localDay(new Date());
    const kept = openStore().save((progress) => {
      const tried = recordTry(progress, { ...place, itemId }, score);
      const next = missed ? recordMiss(tried, itemId, place.lessonId, today) : tried;
      return this.#result.complete ? markDone(next, place.lessonId) : next;
    });
    if (!kept && !this.#notice.textContent) this.#notice.textContent = this.dataset['notKept'] ?? '';
  }

  #mark(itemId: string, score: Score): void {
    const button = this.#buttons.find((candidate) => candidate.dataset['goto'] === itemId);
    if (button) button.dataset['state'] = score === 1 ? 'right' : 'retry';
    const label = button?.querySelector('[data-label]');
    if (label) label.textContent = (score === 1 ? this.dataset['rightLabel'] : this.dataset['retryLabel']) ?? '';
  }

  #goOn(): void {
    const open = this.#round.slice(this.#round.indexOf(this.#current) + 1);
    const next = open[0] ?? this.#round.find((id) => !this.#tries.has(id));
    if (next) this.#show(next, true);
    else this.#finish();
  }

  #finish(): void {
    const result = this.#result;
    this.#part('score').textContent = this.#score;
    for (const entry of this.querySelectorAll<HTMLElement>('[data-look]')) {
      entry.hidden = !result.toRetry.includes(entry.dataset['look'] ?? '');
    }
    this.#part('look').hidden = result.allRight;
    this.#part('again').hidden = result.allRight;
    this.#part('all-right').hidden = !result.allRight;
    if (this.querySelector('[data-part="mastered"]')) {
      this.#part('mastered').hidden = !isMastered(result);
      this.#part('not-yet').hidden = isMastered(result);
    }
    this.#sayGain(result.rightAtFirst);
    for (const item of this.#items) item.removeAttribute('data-current');
    for (const button of this.#buttons) button.removeAttribute('aria-current');
    this.#part('next').hidden = true;
    this.#part('end').hidden = false;
    this.#part('end').focus();
  }

  /** Sets the first tries of now beside those of the same check before the course, if they are on this device. */
  #sayGain(after: number): void {
    const { before: keptAs, beforeHash, gainText } = this.dataset;
    if (!keptAs || !beforeHash) return;
    const tries = [...triesOf(openStore().read(), keptAs, beforeHash).values()];
    if (tries.length < this.#items.length) return;
    const before = tries.filter(([first]) => first === 1).length;
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    this.#part('gain').textContent = fill(gainText ?? '', { before, after, total: tries.length }, numbers);
  }

  #retry(): void {
    this.#round = [...this.#result.toRetry];
    for (const item of this.#items) if (this.#round.includes(idOf(item))) item.retry();
    this.#show(this.#round[0] ?? '', true);
    this.#part('next').hidden = true;
  }
}

function idOf(item: HTMLElement | undefined): string {
  return item?.dataset['item'] ?? '';
}

customElements.define('quiz-set', QuizSet);
