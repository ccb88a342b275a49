/** A timer for a question to the class: it counts down, and says in words when time is up; no sound is needed. */
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

/** Milliseconds between two looks at the clock. */
const tick = 200;

class ClassTimer extends HTMLElement {
  #end = 0;
  #running: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    // Slides are moved about in the page: that must not listen twice.
    if (this.dataset['ready'] !== undefined) return;
    upgrade(this, () => {
      partOf(this, 'toggle').addEventListener('click', () => (this.#running ? this.#stop() : this.#start()));
      partOf<HTMLSelectElement>(this, 'seconds').addEventListener('change', () => this.#stop());
      this.#write();
    });
  }

  disconnectedCallback(): void {
    clearInterval(this.#running);
    this.#running = undefined;
  }

  get #seconds(): number {
    return Number(partOf<HTMLSelectElement>(this, 'seconds').value);
  }

  #start(): void {
    say(this, '');
    this.#end = performance.now() + this.#seconds * 1_000;
    this.#running = setInterval(() => this.#write(), tick);
    this.#write();
  }

  #stop(): void {
    clearInterval(this.#running);
    this.#running = undefined;
    say(this, '');
    this.#write();
  }

  /** Shows what is left, and ends at nothing. */
  #write(): void {
    const left = this.#running ? Math.max(0, Math.ceil((this.#end - performance.now()) / 1_000)) : this.#seconds;
    const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    const shown = partOf(this, 'left');
    if (shown.textContent !== text) shown.textContent = text;
    if (this.#running && left === 0) {
      clearInterval(this.#running);
      this.#running = undefined;
      say(this, 'overText');
    }
    const toggle = partOf(this, 'toggle');
    const word = (this.#running ? this.dataset['stopText'] : this.dataset['startText']) ?? '';
    if (toggle.textContent !== word) toggle.textContent = word;
    this.toggleAttribute('data-running', this.#running !== undefined);
  }
}

customElements.define('class-timer', ClassTimer);
