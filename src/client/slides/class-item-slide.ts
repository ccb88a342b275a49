/** One question to the class: options, hands counted by the teacher, and after the reveal the answer with its reasons. */
import { shareFor, shareRight, type ClassItemResult, type Tally } from '#domain/slides/tally.ts';
import { fill } from '#i18n/fill.ts';
import { partOf } from '../elements/said.ts';
import { copyTemplate } from './templates.ts';
import type { ClassItem, ClassOption } from './read-item.ts';
import { fitSlide, newSlide, type Slide } from './slide.ts';

/** Where the question stands, and how many pupils there are: said once, good for all questions. */
export interface QuestionPlace {
  readonly number: number;
  readonly total: number;
  readonly pupils: { count: number | undefined };
}

/** Most hands that one field takes: nobody teaches more at once. */
const most = 500;

export class ClassItemSlide {
  readonly item: ClassItem;
  readonly slide: Slide;
  readonly #host: HTMLElement;
  readonly #place: QuestionPlace;
  readonly #body: HTMLElement;
  #isRevealed = false;
  readonly #percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
  readonly #numbers = new Intl.NumberFormat(document.documentElement.lang);

  /** @param host - Has the templates and the words. */
  constructor(host: HTMLElement, item: ClassItem, place: QuestionPlace) {
    this.#host = host;
    this.item = item;
    this.#place = place;
    this.#body = copyTemplate(host, 'question');
    const element = newSlide('question');
    element.append(this.#body);
    const { number, total } = place;
    partOf(this.#body, 'count').textContent = fill(
      host.dataset['questionText'] ?? '',
      { number, total },
      this.#numbers,
    );
    partOf(this.#body, 'prompt').textContent = item.prompt;
    partOf(this.#body, 'how').textContent = item.tally === 'once' ? '' : item.how;
    if (item.figure) partOf(this.#body, 'options').before(document.adoptNode(item.figure));
    partOf(this.#body, 'options').dataset['count'] = String(item.options.length);
    partOf(this.#body, 'options').append(...item.options.map((option, index) => this.#row(option, index)));
    partOf(this.#body, 'places').append(...item.places.map((text) => textIn('li', text)));
    this.#body.addEventListener('input', () => this.#write());
    partOf(this.#body, 'reveal').addEventListener('click', () => this.#reveal());
    partOf(this.#body, 'reasons').addEventListener('click', () => this.#showAllReasons());
    this.slide = { element, title: item.prompt, notes: [], shown: () => this.#fillPupils() };
  }

  /** What the class knew. */
  get result(): ClassItemResult {
    return { itemId: this.item.id, shareRight: shareRight(this.#tally) };
  }

  get #tally(): Tally {
    const { tally: kind, options } = this.item;
    const fields = kind === 'allRight' ? [this.#field('all')] : this.#rows.map((row) => row.querySelector('input'));
    return {
      kind,
      hands: fields.map((field) => Math.min(most, Math.max(0, Math.floor(field?.valueAsNumber || 0)))),
      correct: options.map(({ correct }) => correct),
      pupils: this.#place.pupils.count,
    };
  }

  get #rows(): HTMLElement[] {
    return [...partOf(this.#body, 'options').children] as HTMLElement[];
  }

  #field(part: string): HTMLInputElement | null {
    return partOf(this.#body, part).querySelector('input');
  }

  #row({ text }: ClassOption, index: number): HTMLElement {
    const row = copyTemplate(this.#host, 'option');
    // Marks on a drawing have numbers; all else goes by letters, as on paper.
    const letter = this.item.figure ? this.#numbers.format(index + 1) : String.fromCharCode(65 + index);
    partOf(row, 'letter').textContent = letter;
    partOf(row, 'text').textContent = text;
    const tally = partOf(row, 'hands');
    const name = tally.querySelector('span');
    if (name) name.textContent = fill(this.#host.dataset['handsText'] ?? '', { option: letter }, this.#numbers);
    tally.hidden = this.item.tally === 'allRight';
    return row;
  }

  #fillPupils(): void {
    const field = this.#field('size');
    if (field && this.#place.pupils.count !== undefined) field.value = String(this.#place.pupils.count);
  }

  /** Takes over what was typed. */
  #write(): void {
    const pupils = this.#field('size')?.valueAsNumber;
    if (pupils) this.#place.pupils.count = Math.min(most, Math.max(0, Math.floor(pupils)));
    if (this.#isRevealed) this.#draw();
  }

  #reveal(): void {
    this.#isRevealed = true;
    partOf(this.#body, 'reveal').hidden = true;
    partOf(this.#body, 'timer').hidden = true;
    partOf(this.#body, 'places').hidden = true;
    partOf(this.#body, 'reasons').hidden = false;
    // Asked only now: before the answer nobody can say whether they had it.
    partOf(this.#body, 'size').hidden = this.item.tally === 'once';
    partOf(this.#body, 'all').hidden = this.item.tally !== 'allRight';
    const rows = this.#rows;
    this.item.options.forEach((option, index) => {
      const row = rows[index];
      if (!row) return;
      row.dataset['state'] = option.correct ? 'right' : 'off';
      const verdict = option.place || (this.#host.dataset[option.correct ? 'rightText' : 'offText'] ?? '');
      partOf(row, 'verdict').textContent = verdict;
      partOf(row, 'reason').textContent = option.reason;
    });
    if (this.item.isOrder) {
      const order = rows.map((row, index) => ({ row, place: this.item.options[index]?.order ?? 0 }));
      partOf(this.#body, 'options').append(...order.toSorted((a, b) => a.place - b.place).map(({ row }) => row));
    }
    this.#draw();
    partOf(this.#body, 'reasons').focus();
    const right = this.item.options.filter(({ correct, place }) => correct && !place).map(({ text }) => text);
    const answer = [...right, partOf(this.#body, 'result').textContent].filter(Boolean).join('. ');
    partOf(this.#body, 'answer').textContent = fill(this.#host.dataset['answerText'] ?? '', { answer }, this.#numbers);
  }

  #showAllReasons(): void {
    this.#body.dataset['reasons'] = '';
    partOf(this.#body, 'reasons').hidden = true;
    this.#draw();
    this.slide.element.focus();
  }

  /** The wrong option that most hands went up for: why it tempts is what the class needs to hear. */
  #mostTempting({ kind, hands }: Tally): number {
    if (kind === 'allRight') return -1;
    const wrong = hands.map((count, index) => (this.item.options[index]?.correct ? 0 : count));
    const most = Math.max(...wrong);
    return most > 0 ? wrong.indexOf(most) : -1;
  }

  /** Draws bars and reasons for what is counted now. */
  #draw(): void {
    const tally = this.#tally;
    const tempting = this.#mostTempting(tally);
    this.#rows.forEach((row, place) => {
      // Rows in order have changed places by now, and nothing is counted for each of them.
      const index = this.item.isOrder ? -1 : place;
      const share = tally.kind === 'allRight' ? undefined : shareFor(tally, index);
      const bar = partOf(row, 'bar');
      bar.hidden = share === undefined;
      bar.style.setProperty('--share', String(share ?? 0));
      partOf(row, 'share').textContent = share === undefined ? '' : this.#percent.format(share);
      const option = this.item.options[index];
      const isRight = option?.correct === true && option.place === '';
      // All reasons at once would make every one of them too small for the last row.
      partOf(row, 'reason').hidden = !(
        'reasons' in this.#body.dataset ||
        isRight ||
        (index >= 0 && index === tempting)
      );
    });
    const right = shareRight(tally);
    const numbers = this.#percent;
    const text = right === undefined ? '' : fill(this.#host.dataset['shareText'] ?? '', { share: right }, numbers);
    partOf(this.#body, 'result').textContent = text;
    fitSlide(this.slide.element);
  }
}

function textIn(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}
