/** The way back to where a learner is: a link to the first lesson of their track that is not done. */
import { lessonIdIn } from '#domain/course/paths.ts';
import { isDone } from '#domain/progress/mark-done.ts';
import { openStore } from '../storage/progress-store.ts';
import { upgrade } from './upgrade.ts';

class GoOn extends HTMLElement {
  #link: Element | undefined;

  connectedCallback(): void {
    upgrade(this, () => {
      const store = openStore();
      store.onChange(() => this.#show());
      this.#show();
    });
  }

  #show(): void {
    const tracks = this.querySelector('template')?.content;
    if (!tracks) throw new Error('go-on needs a <template>.');
    const progress = openStore().read();
    // Without a track there is nothing to go on with.
    const links = tracks.querySelectorAll(`[data-track="${progress.track ?? ''}"] a`);
    const next = [...links].find((link) => !isDone(progress, lessonIdIn(link.getAttribute('href') ?? '')));
    this.#link?.remove();
    this.#link = next && document.importNode(next, true);
    if (this.#link) this.append(this.#link);
  }
}

customElements.define('go-on', GoOn);
