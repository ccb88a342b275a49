/**
 * The certificate: shows once the final check is mastered on this device, takes a name, prints, and makes a picture.
 *
 * The name lives in the field and on the sheet, nowhere else: it is gone with the page.
 */
import { isDone } from '#domain/progress/mark-done.ts';
import { triesOf } from '#domain/progress/tries-of.ts';
import { isMastered } from '#domain/quiz/mastery.ts';
import { quizResult } from '#domain/quiz/result.ts';
import { fill } from '#i18n/fill.ts';
import { drawCertificate } from '../certificate-picture.ts';
import { openStore } from '../storage/progress-store.ts';
import { upgrade } from './upgrade.ts';

class CertificateSheet extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const input = this.#find<HTMLInputElement>('input');
      input.addEventListener('input', () => (this.#find('.name').textContent = input.value.trim()));
      this.#find('[data-print]').addEventListener('click', () => print());
      this.#find('[data-save]').addEventListener('click', () => void this.#save());
      const date = this.#find<HTMLElement>('[data-date]');
      const today = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(new Date());
      date.textContent = fill(date.dataset['date'] ?? '', { date: today }, new Intl.NumberFormat());
      openStore().onChange(() => this.#show());
      this.#show();
    });
  }

  #find<Kind extends Element = HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (!found) throw new Error(`certificate-sheet needs ${selector}.`);
    return found;
  }

  get #mastered(): boolean {
    const { keptAs = '', quizHash = '', items = '' } = this.dataset;
    return isMastered(quizResult(items.split(' '), triesOf(openStore().read(), keptAs, quizHash)));
  }

  #show(): void {
    const mastered = this.#mastered;
    this.#find<HTMLElement>('[data-part="need"]').hidden = mastered;
    this.#find<HTMLElement>('[data-part="form"]').hidden = !mastered;
    this.#find<HTMLElement>('[data-part="sheet"]').hidden = !mastered;
    const progress = openStore().read();
    const modules = [...this.querySelectorAll<HTMLElement>('[data-lessons]')];
    for (const module of modules) {
      module.hidden = !(module.dataset['lessons'] ?? '').split(' ').every((id) => isDone(progress, id));
    }
    this.#find<HTMLElement>('.modules').hidden = modules.every((module) => module.hidden);
  }

  async #save(): Promise<void> {
    const lines = [...this.querySelectorAll<HTMLElement>('[data-line]')]
      .filter((line) => !line.hidden)
      .map((line) => ({ kind: line.dataset['line'] ?? '', text: textOf(line) }));
    const fontOf = (part: Element): string => getComputedStyle(part).fontFamily;
    const picture = await drawCertificate(lines, { display: fontOf(this.#find('.title')), text: fontOf(this) });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = `${this.dataset['file'] ?? ''}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

/** Text of a line. What stands between the modules comes from the style sheet, so it is put in by hand. */
function textOf(line: HTMLElement): string {
  const modules = [...line.querySelectorAll<HTMLElement>('[data-lessons]')].filter((module) => !module.hidden);
  const first = line.firstChild?.textContent ?? '';
  const text =
    modules.length > 0 ? `${first} ${modules.map((module) => module.textContent).join(' · ')}` : line.textContent;
  return text.replace(/\s+/g, ' ').trim();
}

customElements.define('certificate-sheet', CertificateSheet);
