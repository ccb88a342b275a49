/**
 * Turns the teacher's page of a lesson into slides, or into the notes for whoever speaks, when the address says so.
 *
 * All that the slides need is fetched when they are asked for.
 */
import { deckAction, type FocusKind } from '#domain/slides/deck-keys.ts';
import { addressOfSlide, slideInAddress, speakerAddress } from '#domain/slides/slide-address.ts';
import type { Deck } from '../slides/deck.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

/** Milliseconds after the last change of size before the slides are laid out anew. */
const calm = 150;

class SlideShow extends HTMLElement {
  #deck: Deck | undefined;
  #resizing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    upgrade(this, () => {
      partOf(this, 'start').addEventListener('click', () => {
        history.pushState(null, '', addressOfSlide(1));
        void this.#start();
      });
      document.addEventListener('keydown', (event) => this.#press(event));
      addEventListener('hashchange', () => void this.#follow());
      addEventListener('popstate', () => void this.#follow());
      addEventListener('beforeprint', () => this.#leave());
      addEventListener('resize', () => {
        clearTimeout(this.#resizing);
        this.#resizing = setTimeout(() => this.#deck?.refit(), calm);
      });
      void this.#follow();
    });
  }

  get #isRtl(): boolean {
    return document.documentElement.dir === 'rtl';
  }

  /** Brings the page to where its address says. */
  async #follow(): Promise<void> {
    const number = slideInAddress(location.hash);
    if (location.hash === speakerAddress) (await import('../slides/speaker-view.ts')).showSpeakerView(this);
    else if (number === undefined) this.#leave();
    else if (this.#deck) await this.#deck.goTo(number);
    else await this.#start();
  }

  async #start(): Promise<void> {
    if (this.#deck) return;
    try {
      const [{ Deck }, { ClassQuiz }, { onSwipe }, { copyTemplate }] = await Promise.all([
        import('../slides/deck.ts'),
        import('../slides/class-quiz.ts'),
        import('../slides/swipe.ts'),
        import('../slides/templates.ts'),
        import('./class-timer.ts'),
        document.fonts.ready,
      ]);
      if (this.#deck) return;
      const root = copyTemplate(this, 'deck');
      const quiz = new ClassQuiz(this, () => this.#deck);
      this.#deck = new Deck(this, this.#source, root, quiz);
      for (const action of ['back', 'next', 'notes', 'fullScreen'] as const) {
        partOf(root, action).addEventListener('click', () => void this.#deck?.act(action));
      }
      partOf(root, 'fullScreen').hidden = !document.fullscreenEnabled;
      partOf(root, 'speaker').addEventListener('click', () => this.#deck?.openSpeaker());
      partOf(root, 'leave').addEventListener('click', () => this.#leave());
      root.addEventListener('click', (event) => this.#followLink(event));
      onSwipe(partOf(root, 'stage'), (towards) => {
        const isNext = (towards === -1) !== this.#isRtl;
        void this.#deck?.act(isNext ? 'next' : 'back');
      });
      root.focus();
      say(this, '');
    } catch (error) {
      console.error('The slides could not start:', error);
      say(this, 'failedText');
      return;
    }
    await this.#deck.goTo(slideInAddress(location.hash) ?? 1);
  }

  get #source(): HTMLElement {
    const source = this.closest('article');
    if (!source) throw new Error('slide-show belongs into the article it shows.');
    return source;
  }

  #press(event: KeyboardEvent): void {
    if (!this.#deck || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const action = deckAction(event.key, focusKind(event.target), this.#isRtl);
    if (!action) return;
    // An open explanation of a word closes first.
    if (action === 'leave' && document.querySelector(':popover-open')) return;
    event.preventDefault();
    if (action === 'leave') this.#leave();
    else void this.#deck.act(action);
  }

  /** A link to a section leads to its slide. */
  #followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!link || !target) return;
    if (this.#deck?.showAround(target)) event.preventDefault();
  }

  #leave(): void {
    const deck = this.#deck;
    if (!deck) return;
    this.#deck = undefined;
    if (document.fullscreenElement) void document.exitFullscreen();
    const block = deck.leave();
    const leadsElsewhere = location.hash !== '' && slideInAddress(location.hash) === undefined;
    if (!leadsElsewhere) history.replaceState(null, '', location.pathname);
    partOf(this, 'start').focus({ preventScroll: true });
    (leadsElsewhere ? document.querySelector(location.hash) : block)?.scrollIntoView({ block: 'center' });
  }
}

function focusKind(target: EventTarget | null): FocusKind {
  if (!(target instanceof Element)) return 'none';
  if (target.matches('input, select, textarea')) return 'field';
  return target.closest('button, a, summary') ? 'button' : 'none';
}

customElements.define('slide-show', SlideShow);
