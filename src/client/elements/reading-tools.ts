/** The panel of reading tools: opens, and keeps what was chosen. See src/ui/components/lesson/ReadingTools.astro. */
import { formatReadingSettings, type ReadingSettings, type TextSize } from '#domain/reading-tools/settings.ts';
import { keepReadingSettings, readReadingSettings } from '../storage/reading-settings.ts';
import { readingPartsIn } from './reading-parts.ts';
import { offerReadingAloud } from './reading-voice.ts';
import { scrollBelow } from './scroll-below.ts';
import { SectionFocus } from './section-focus.ts';
import { upgrade } from './upgrade.ts';

/** Takes the template apart by the order of what is in it. Throws when something is missing. */
function partsOf(panel: HTMLElement) {
  const [focusRow, voiceRow] = panel.querySelectorAll('p');
  const [previous, next, toggle, stop] = panel.querySelectorAll('button');
  const size = panel.querySelector('select');
  const focus = panel.querySelector('input');
  if (!size || !focusRow || !focus || !previous || !next || !voiceRow || !toggle || !stop) {
    throw new Error('reading-tools needs all the controls of its template.');
  }
  return { size, focusRow, focus, previous, next, voice: { row: voiceRow, toggle, stop } };
}

type Parts = ReturnType<typeof partsOf>;

class ReadingTools extends HTMLElement {
  #settings: ReadingSettings = readReadingSettings();

  connectedCallback(): void {
    upgrade(this, () => {
      const button = this.querySelector('button');
      const template = this.querySelector('template');
      const article = document.querySelector('article');
      const bar = this.closest('.bar');
      if (!button || !template || !article || !bar) {
        throw new Error('reading-tools needs a bar, a button, a template and an <article>.');
      }
      const panel = this.#fill(button, template.content);
      const parts = partsOf(panel);
      const isInView = (part: Element): boolean =>
        part.getBoundingClientRect().bottom > button.getBoundingClientRect().bottom;

      const focus = this.#offerFocus(parts, article, bar);
      const lookForVoice = offerReadingAloud(parts.voice, {
        article,
        mayBegin: (part) => isInView(part) && !part.closest('[data-dim]'),
        reached: (part) => {
          focus.showAround(part);
          scrollBelow(bar, part, true);
        },
        ended: () => button.focus({ preventScroll: true }),
      });
      this.#offerOpening(button, panel, lookForVoice);

      const show = (): void => {
        this.#show(parts);
        focus.turn(this.#settings.focus, isInView);
      };
      panel.addEventListener('change', () => {
        const { size, focus: box } = parts;
        this.#settings = { size: size.value as TextSize, focus: box.checked };
        keepReadingSettings(this.#settings);
        // What is being read stays where it is, however long the text above becomes.
        const here = readingPartsIn(article).find(isInView) ?? article;
        const { top } = here.getBoundingClientRect();
        show();
        scrollBy(0, here.getBoundingClientRect().top - top);
      });
      addEventListener('pageshow', ({ persisted }) => {
        if (!persisted) return;
        this.#settings = readReadingSettings();
        show();
      });
      show();
    });
  }

  #fill(button: HTMLElement, content: DocumentFragment): HTMLElement {
    const panel = document.createElement('div');
    panel.className = 'reading';
    panel.setAttribute('role', 'group');
    panel.setAttribute('aria-label', button.textContent.trim());
    panel.append(content);
    const status = document.createElement('span');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    this.append(panel, status);
    return panel;
  }

  #offerOpening(button: HTMLElement, panel: HTMLElement, opened: () => void): void {
    const open = (yes: boolean): void => button.setAttribute('aria-expanded', String(yes));
    const isOpen = (): boolean => button.getAttribute('aria-expanded') === 'true';
    open(false);
    button.addEventListener('click', () => {
      open(!isOpen());
      if (isOpen()) opened();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !isOpen()) return;
      open(false);
      button.focus({ preventScroll: true });
    });
    // Whoever goes on elsewhere needs the room.
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !this.contains(relatedTarget as Node)) open(false);
    });
    // What is in use stays under the bar, and the text has the rest.
    panel.addEventListener('click', ({ target }) => (target as Element).closest('button') && open(false));
  }

  #offerFocus({ previous, next }: Parts, article: Element, bar: Element): SectionFocus {
    const focus = new SectionFocus(article, (isFirst, isLast) => {
      // Not `disabled`, which would drop the keyboard's place in the page.
      previous.setAttribute('aria-disabled', String(isFirst));
      next.setAttribute('aria-disabled', String(isLast));
    });
    const go = (by: 1 | -1): void => {
      const section = focus.move(by);
      if (!section) return;
      scrollBelow(bar, section.start);
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = section.heading.textContent;
    };
    previous.addEventListener('click', () => go(-1));
    next.addEventListener('click', () => go(1));
    return focus;
  }

  #show({ size, focus, focusRow }: Parts): void {
    const text = formatReadingSettings(this.#settings);
    if (text) document.documentElement.dataset['reading'] = text;
    else delete document.documentElement.dataset['reading'];
    size.value = this.#settings.size;
    focus.checked = this.#settings.focus;
    focusRow.toggleAttribute('data-active', focus.checked);
  }
}

customElements.define('reading-tools', ReadingTools);
