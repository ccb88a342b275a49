/** The camera of the class view: a button, a picture, and a word for each code it reads. */
import { partOf, say } from './elements/said.ts';

/** Lives as long as the element it stands in. */
export class CodeCamera {
  readonly #host: HTMLElement;
  readonly #onText: (text: string) => Promise<unknown>;
  #stop: (() => void) | undefined;

  constructor(host: HTMLElement, onText: (text: string) => Promise<unknown>) {
    this.#host = host;
    this.#onText = onText;
    partOf(host, 'scan').addEventListener('click', () => void this.#turn());
    // Nobody is filmed by a tab that nobody sees.
    document.addEventListener('visibilitychange', () => document.hidden && this.#off());
    addEventListener('pagehide', () => this.#off());
  }

  async #turn(): Promise<void> {
    if (this.#stop) {
      this.#off();
      say(this.#host, 'cameraOff');
      return;
    }
    try {
      const { startScan } = await import('./scan-codes.ts');
      partOf(this.#host, 'camera').hidden = false;
      this.#stop = await startScan(partOf<HTMLVideoElement>(this.#host, 'video'), (text) => void this.#onText(text));
      partOf(this.#host, 'scan').setAttribute('aria-expanded', 'true');
      say(this.#host, 'cameraOn');
    } catch {
      this.#off();
      say(this.#host, 'cameraNone');
    }
  }

  #off(): void {
    this.#stop?.();
    this.#stop = undefined;
    partOf(this.#host, 'camera').hidden = true;
    partOf(this.#host, 'scan').setAttribute('aria-expanded', 'false');
  }
}
