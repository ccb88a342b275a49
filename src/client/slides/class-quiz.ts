/**
 * The quiz of a lesson for a class without devices: the questions as slides, and at the end what to teach again.
 *
 * The questions come from the page of the quiz when the teacher gets there. Nothing is kept or sent.
 */
import { itemsToReteach } from '#domain/slides/tally.ts';
import { partOf } from '../elements/said.ts';
import { fetchItems } from '../fetch-items.ts';
import { ClassItemSlide } from './class-item-slide.ts';
import type { Deck, FurtherSlides } from './deck.ts';
import { readItem } from './read-item.ts';
import { copyTemplate } from './templates.ts';
import { newSlide, type Slide } from './slide.ts';
import { listToReteach } from './reteach-list.ts';

export class ClassQuiz implements FurtherSlides {
  readonly #host: HTMLElement;
  readonly #deck: () => Deck | undefined;
  readonly #door: Slide;
  #questions: readonly ClassItemSlide[] = [];
  #end: Slide | undefined;
  #waiting: Promise<void> | undefined;

  /** @param host - Has the templates, the words and the address of the quiz. */
  constructor(host: HTMLElement, deck: () => Deck | undefined) {
    this.#host = host;
    this.#deck = deck;
    const element = newSlide('door');
    element.append(copyTemplate(host, 'questions'));
    const title = element.querySelector('h2')?.textContent ?? '';
    this.#door = { element, title, notes: [] };
    partOf(element, 'begin').addEventListener('click', () => void this.#deck()?.act('next'));
  }

  get slides(): readonly Slide[] {
    return [this.#door, ...this.#questions.map(({ slide }) => slide), ...(this.#end ? [this.#end] : [])];
  }

  complete(): Promise<void> {
    this.#waiting ??= this.#fetch();
    return this.#waiting;
  }

  async #fetch(): Promise<void> {
    try {
      const items = [...(await fetchItems(this.#host.dataset['quiz'] ?? '')).values()].map(readItem);
      if (items.length === 0) throw new Error('The quiz has no items.');
      const pupils = { count: undefined };
      this.#questions = items.map((item, index) => {
        return new ClassItemSlide(this.#host, item, { number: index + 1, total: items.length, pupils });
      });
      this.#end = this.#endSlide();
    } catch (error) {
      console.error('The questions could not be had:', error);
      partOf(this.#door.element, 'failed').hidden = false;
      // The next step tries again.
      this.#waiting = undefined;
    }
  }

  #endSlide(): Slide {
    const element = newSlide('end');
    element.append(copyTemplate(this.#host, 'reteach'));
    const shown = (): void => {
      const results = this.#questions.map((question) => question.result);
      const toTeach = itemsToReteach(results).map(({ itemId, shareRight }) => {
        return {
          itemId,
          shareRight,
          prompt: this.#questions.find(({ item }) => item.id === itemId)?.item.prompt ?? '',
        };
      });
      const counted = results.some(({ shareRight }) => shareRight !== undefined);
      partOf(element, 'none').hidden = counted;
      partOf(element, 'well').hidden = !counted || toTeach.length > 0;
      partOf(element, 'some').hidden = toTeach.length === 0;
      listToReteach(partOf(element, 'list'), toTeach, this.#host);
    };
    return { element, title: element.querySelector('h2')?.textContent ?? '', notes: [], shown };
  }
}
