/**
 * Items that were not right come back on their day, one at a time, out of the pages they stand on.
 *
 * Where they stand is in the list of pages in the HTML: `data-items` has the ids that come by themselves, `data-hard`
 * those from hard lessons, which come when they are asked for, each time anew. Ids that the list does not have belong
 * to another track or are gone: they are left alone.
 */
import { recordReturn } from '#domain/progress/record-review.ts';
import { dueItems, nextDay, onlyOf } from '#domain/review/due-items.ts';
import type { ReviewSchedule } from '#domain/review/schedule.ts';
import { fill } from '#i18n/fill.ts';
import { fetchItems } from '../fetch-items.ts';
import { localDay } from '../local-day.ts';
import { openStore } from '../storage/progress-store.ts';
import type { ItemGraded } from './item-element.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

type Kind = 'items' | 'hard';

class ReviewSet extends HTMLElement {
  /** Items that wait in this set, in their order. */
  #waiting: HTMLElement[] = [];
  /** How many items this set has; none before the first. */
  #total = 0;
  /** Whether questions are being fetched or asked. */
  #busy = false;
  /** Whether the item that shows was checked. */
  #checked = false;
  /** Items that their page no longer has. */
  readonly #gone = new Set<string>();
  readonly #numbers = new Intl.NumberFormat(document.documentElement.lang);

  connectedCallback(): void {
    upgrade(this, () => {
      for (const name of ['place', 'rest', 'title', 'day', 'hard-about', 'pages']) partOf(this, name);
      if (this.#pages.length === 0) throw new Error('review-set needs links with data-items and data-hard.');
      partOf(this, 'pages').hidden = true;
      this.addEventListener('itemgraded', (event) => this.#record((event as CustomEvent<ItemGraded>).detail));
      partOf(this, 'next').addEventListener('click', () => this.#next(true));
      partOf(this, 'ask').addEventListener('click', () => void this.#start('items', true));
      partOf(this, 'ask-hard').addEventListener('click', () => void this.#start('hard', true));
      openStore().onChange(() => !this.#busy && this.#rest());
      void this.#start('items', false);
    });
  }

  get #pages(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-items][data-hard]')];
  }

  /** The part of what is kept that this page may ask. */
  #schedule(kind: Kind): ReviewSchedule {
    const ids = this.#pages.flatMap((page) => idsOn(page, kind)).filter((id) => !this.#gone.has(id));
    return onlyOf(openStore().read().review, new Set(ids));
  }

  async #start(kind: Kind, focus: boolean): Promise<void> {
    const due = dueItems(this.#schedule(kind), today());
    if (due.length === 0) return this.#rest();
    this.#busy = true;
    partOf(this, 'rest').hidden = true;
    say(this, 'saidFetching');
    const pages = this.#pages.filter((page) => idsOn(page, kind).some((id) => due.includes(id)));
    const answers = await Promise.allSettled(pages.map((page) => fetchItems(page.href)));
    const found = new Map<string, HTMLElement>();
    pages.forEach((page, index) => {
      const answer = answers[index];
      if (answer?.status !== 'fulfilled') return;
      for (const id of idsOn(page, kind)) this.#gone.add(id);
      for (const [id, item] of answer.value) {
        this.#gone.delete(id);
        // It wears the colour of its module, as on its own page.
        item.dataset['module'] = page.closest<HTMLElement>('[data-module]')?.dataset['module'] ?? '';
        found.set(id, item);
      }
    });
    this.#offer(pages.filter((_, index) => answers[index]?.status !== 'fulfilled'));
    this.#waiting = due.flatMap((id) => found.get(id) ?? []);
    this.#total = this.#waiting.length;
    this.#next(focus);
  }

  /** Shows the links to pages that could not be had, with a word why. */
  #offer(failed: readonly HTMLAnchorElement[]): void {
    say(this, failed.length > 0 ? 'saidOffline' : '');
    partOf(this, 'pages').hidden = failed.length === 0;
    for (const page of this.#pages) (page.closest('li') ?? page).hidden = !failed.includes(page);
  }

  #next(focus: boolean): void {
    const place = partOf(this, 'place');
    const item = this.#waiting.shift();
    place.replaceChildren();
    partOf(this, 'next').hidden = true;
    if (!item) return this.#rest(focus);
    this.#checked = false;
    const number = item.querySelector('.number');
    const values = { number: this.#total - this.#waiting.length, total: this.#total };
    if (number) number.textContent = fill(this.dataset['numberText'] ?? '', values, this.#numbers);
    place.append(document.adoptNode(item));
    if (focus) item.querySelector<HTMLElement>('legend')?.focus();
  }

  /** Only the first check of an item counts: whoever then reads the other feedback loses nothing by it. */
  #record({ itemId, score }: ItemGraded): void {
    partOf(this, 'next').hidden = false;
    if (this.#checked) return;
    this.#checked = true;
    const day = today();
    if (!openStore().save((progress) => recordReturn(progress, itemId, score, day))) say(this, 'saidNotKept');
  }

  /** Says that there is nothing more to ask now, and what there will be. */
  #rest(focus = false): void {
    this.#busy = false;
    const [own, hard] = [this.#schedule('items'), this.#schedule('hard')];
    const [more, harder] = [own, hard].map((schedule) => dueItems(schedule, today(), Infinity).length);
    const title = this.#total > 0 ? 'titleDone' : more ? 'titleWaiting' : 'titleNone';
    partOf(this, 'title').textContent = this.dataset[title] ?? '';
    const next = nextDay(own, today());
    partOf(this, 'day').hidden = next === undefined;
    partOf(this, 'day').textContent = fill(this.dataset['dayText'] ?? '', { day: inWords(next ?? '') }, this.#numbers);
    this.#count('ask', more ?? 0);
    this.#count('ask-hard', harder ?? 0);
    partOf(this, 'hard-about').hidden = !harder;
    const rest = partOf(this, 'rest');
    rest.hidden = false;
    if (focus) rest.focus();
  }

  #count(name: string, count: number): void {
    const button = partOf(this, name);
    button.hidden = count === 0;
    button.dataset['text'] ||= button.textContent;
    button.textContent = fill(button.dataset['text'], { count }, this.#numbers);
  }
}

function idsOn(page: HTMLElement, kind: Kind): string[] {
  return (page.dataset[kind] ?? '').split(' ').filter(Boolean);
}

function today(): string {
  return localDay(new Date());
}

/** Writes a day as the language of the page does, such as "Tuesday, 2 March". */
function inWords(day: string): string {
  if (!day) return '';
  const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(document.documentElement.lang, form).format(new Date(day));
}

customElements.define('review-set', ReviewSet);
