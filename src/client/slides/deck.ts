/** The slides of a lesson: the blocks of the page moved onto a stage that fills the screen, and back again. */
import { addressOfSlide } from '#domain/slides/slide-address.ts';
import type { DeckAction } from '#domain/slides/deck-keys.ts';
import { fill } from '#i18n/fill.ts';
import { partOf } from '../elements/said.ts';
import { copyNotes, notesOfPage } from './copy-notes.ts';
import { openDeckChannel, type DeckMessage } from './deck-channel.ts';
import { layOut } from './lay-out.ts';
import { fitSlide, type Slide } from './slide.ts';
import { takeBlocks, type Block, type TakenBlocks } from './take-blocks.ts';
import { openWindow, toggleFullScreen } from './windows.ts';

/** Slides that come after the text: the questions to the class. */
export interface FurtherSlides {
  /** Slides that are ready to be shown. */
  readonly slides: readonly Slide[];
  /** Fetches those that are not; resolves when there is nothing more to wait for. */
  complete(): Promise<void>;
}

export class Deck {
  /** The section of the page that holds the slides. */
  readonly root: HTMLElement;
  readonly #host: HTMLElement;
  readonly #further: FurtherSlides;
  readonly #taken: TakenBlocks;
  readonly #channel = openDeckChannel((message) => this.#receive(message));
  readonly #since = Date.now();
  #ofText: Slide[] = [];
  #current = 0;

  /** @param root - Copy of the template with stage and buttons. */
  constructor(host: HTMLElement, source: HTMLElement, root: HTMLElement, further: FurtherSlides) {
    this.#host = host;
    this.root = root;
    this.#further = further;
    // First, since it throws where there is nothing to show.
    this.#taken = takeBlocks(source);
    document.querySelector('main')?.append(root);
    document.documentElement.dataset['deck'] = '';
    this.#layOut();
  }

  get #slides(): readonly Slide[] {
    return [...this.#ofText, ...this.#further.slides];
  }

  get #stage(): HTMLElement {
    return partOf(this.root, 'stage');
  }

  /** Shows a slide by its number, counted from 1, or the nearest that there is. */
  async goTo(number: number): Promise<void> {
    if (number > this.#slides.length) await this.#complete();
    this.#show(number - 1);
  }

  /** Does what a key or a button asks for. */
  async act(action: Exclude<DeckAction, 'leave'>): Promise<void> {
    if (action === 'notes') this.showNotes(this.root.dataset['notes'] === undefined);
    else if (action === 'fullScreen') await toggleFullScreen(this.root);
    else if (action === 'next') await this.goTo(this.#current + 2);
    else this.#show(action === 'first' ? 0 : action === 'last' ? this.#slides.length - 1 : this.#current - 1);
  }

  /** Shows the slide that holds an element; tells whether there is one. */
  showAround(element: Element): boolean {
    const found = this.#slides.findIndex((slide) => slide.element.contains(element));
    if (found >= 0) this.#show(found);
    return found >= 0;
  }

  /** Lays the slides out anew for another size of the screen; what was shown stays in view. */
  refit(): void {
    const [seen] = this.#slides[this.#current]?.element.querySelectorAll(':scope > :not(.running)') ?? [];
    this.#layOut();
    if (!seen || !this.showAround(seen)) this.#show(this.#current);
  }

  /** Shows the notes below the slide, or takes them away. */
  showNotes(on: boolean): void {
    if (on === this.root.hasAttribute('data-notes')) return;
    const [frame, stage] = [partOf(this.root, 'frame'), this.#stage];
    const { clientWidth, clientHeight } = frame;
    this.root.toggleAttribute('data-notes', on);
    partOf(this.root, 'panel').hidden = !on;
    partOf(this.root, 'notes').setAttribute('aria-pressed', String(on));
    // The slide keeps its shape, and becomes smaller as a whole.
    stage.style.inlineSize = on ? `${clientWidth}px` : '';
    stage.style.blockSize = on ? `${clientHeight}px` : '';
    stage.style.scale = on ? String(frame.clientHeight / clientHeight) : '';
  }

  /** Shows the notes in a second window; where the browser blocks it, below the slide. */
  openSpeaker(): void {
    const opened = openWindow();
    this.say(opened ? '' : (this.#host.dataset['blockedText'] ?? ''));
    if (!opened) this.showNotes(true);
  }

  /** Says something to everybody, above the buttons. */
  say(text: string): void {
    partOf(this.root, 'said').textContent = text;
  }

  /** Ends the slides: everything stands in the page again. Returns the block that was in view. */
  leave(): Element | undefined {
    const block = this.#slides[this.#current]?.element.querySelector(':scope > :not(.running)') ?? undefined;
    this.#taken.putBack();
    this.root.remove();
    delete document.documentElement.dataset['deck'];
    this.#channel.send({ kind: 'left' });
    this.#channel.close();
    return block;
  }

  #layOut(): void {
    this.showNotes(false);
    const blocks: readonly Block[] = this.#taken.blocks;
    this.#ofText = layOut(this.#stage, blocks);
    this.#append();
  }

  /** Brings the slides after the text onto the stage. */
  #append(): void {
    for (const { element } of this.#further.slides) {
      if (element.parentElement !== this.#stage) this.#stage.append(element);
      fitSlide(element);
    }
  }

  async #complete(): Promise<void> {
    await this.#further.complete();
    this.#append();
  }

  #show(wanted: number): void {
    const slides = this.#slides;
    this.#current = Math.max(0, Math.min(wanted, slides.length - 1));
    const slide = slides[this.#current];
    if (!slide) return;
    const focused = document.activeElement;
    for (const { element } of slides) element.toggleAttribute('data-current', element === slide.element);
    slide.shown?.();
    fitSlide(slide.element);
    slide.element.scrollTop = 0;
    // What had the focus is out of view now.
    if (focused?.closest('.slide') && !slide.element.contains(focused)) this.root.focus();
    this.#tell(slide);
    history.replaceState(history.state, '', addressOfSlide(this.#current + 1));
  }

  #tell(slide: Slide): void {
    const [number, total] = [this.#current + 1, this.#slides.length];
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    partOf(this.root, 'number').textContent = fill(this.#host.dataset['numberText'] ?? '', { number, total }, numbers);
    partOf(this.root, 'progress').style.setProperty('--share', String(number / total));
    partOf(this.root, 'back').setAttribute('aria-disabled', String(number === 1));
    // The title of the page is read on the first slide; on the others it stands there for screen readers.
    partOf(this.root, 'heading').hidden = slide.element.querySelector('h1') !== null;
    copyNotes(partOf(this.root, 'note-list'), slide.notes, this.#host.dataset['noNotesText'] ?? '');
    this.#send(slide);
  }

  #send(slide: Slide): void {
    const all = notesOfPage();
    this.#channel.send({
      kind: 'at',
      number: this.#current + 1,
      total: this.#slides.length,
      title: slide.title,
      next: this.#slides[this.#current + 1]?.title ?? '',
      notes: slide.notes.map((note) => all.indexOf(note)),
      since: this.#since,
    });
  }

  #receive(message: DeckMessage): void {
    const slide = this.#slides[this.#current];
    if (message.kind === 'hello' && slide) this.#send(slide);
    if (message.kind === 'go') void this.act(message.action);
  }
}
