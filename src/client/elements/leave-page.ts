/** Leaves at once: by click, or by Shift three times. See src/ui/components/LeavePage.astro. */
import { upgrade } from './upgrade.ts';

/** Milliseconds in which the three presses have to fall. */
const patience = 5_000;
const pressesNeeded = 3;

class LeavePage extends HTMLElement {
  #presses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shiftAlone = false;

  connectedCallback(): void {
    upgrade(this, () => {
      const link = this.querySelector('a');
      if (!link) throw new Error('leave-page needs a link.');
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.#leave();
      });
      document.addEventListener('keydown', (event) => this.#keyDown(event));
      document.addEventListener('keyup', (event) => this.#keyUp(event));
      // The browser may bring the page back from its cache: then it must be readable again.
      addEventListener('pageshow', () => this.#return());
    });
  }

  /** Shift with another key is typing, not leaving. */
  #keyDown(event: KeyboardEvent): void {
    this.#shiftAlone = event.key === 'Shift' && !event.repeat;
    if (event.key !== 'Shift') this.#reset();
  }

  #keyUp(event: KeyboardEvent): void {
    if (event.key !== 'Shift' || !this.#shiftAlone) return;
    this.#shiftAlone = false;
    this.#presses += 1;
    this.dataset['presses'] = String(this.#presses);
    if (this.#presses >= pressesNeeded) {
      this.#leave();
      return;
    }
    this.#say(this.dataset['pressedText']?.replace('{count}', String(pressesNeeded - this.#presses)) ?? '');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reset(), patience);
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#presses = 0;
    delete this.dataset['presses'];
    this.#say('');
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  /** Everything is covered before the other page arrives, and this one leaves the history of the tab. */
  #leave(): void {
    const address = this.querySelector('a')?.href;
    if (!address) return;
    const overlay = document.createElement('div');
    overlay.className = 'leave-overlay';
    overlay.setAttribute('role', 'alert');
    overlay.textContent = this.dataset['leavingText'] ?? '';
    document.documentElement.dataset['leaving'] = '';
    document.body.append(overlay);
    document.title = overlay.textContent;
    location.replace(address);
  }

  #return(): void {
    delete document.documentElement.dataset['leaving'];
    for (const overlay of document.querySelectorAll('.leave-overlay')) overlay.remove();
    this.#reset();
  }
}

customElements.define('leave-page', LeavePage);
