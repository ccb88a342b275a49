/** Makes an assignment: reads the form, puts everything into a link, and shows it as text, as a QR code, as slips. */
import { assignmentLimits, encodeAssignment, isNote, noteSize } from '#domain/assignment/assignment-link.ts';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { trackIds } from '#domain/course/tracks.ts';
import { isDay } from '#domain/review/days.ts';
import { fill } from '#i18n/fill.ts';
import { copyText } from '../copy-text.ts';
import { localDay } from '../local-day.ts';
import { longDay } from '../long-day.ts';
import { qrPicture } from '../qr-picture.ts';
import { randomHex } from '../random-hex.ts';
import { canSeal } from '../sealing/sealing-here.ts';
import { keepAssignment } from '../storage/kept-assignments.ts';
import { ownKeyPair } from '../teacher-key-pair.ts';
import { printAlone } from '../print-alone.ts';
import { partOf, say } from './said.ts';
import { upgrade } from './upgrade.ts';

class AssignForm extends HTMLElement {
  connectedCallback(): void {
    upgrade(this, () => {
      const form = partOf<HTMLFormElement>(this, 'form');
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#make();
      });
      form.addEventListener('change', () => this.#showTrack());
      this.#note.addEventListener('input', () => this.#countNote());
      partOf(this, 'copy').addEventListener('click', () => void this.#copy());
      partOf(this, 'print').addEventListener('click', () => printAlone(partOf(this, 'slips')));
      if (!canSeal()) this.#withoutSeal();
      this.#showTrack();
      this.#countNote();
    });
  }

  get #note(): HTMLInputElement {
    return partOf<HTMLInputElement>(this, 'note');
  }

  get #track(): Assignment['track'] {
    const chosen = this.querySelector<HTMLInputElement>('[name="track"]:checked')?.value;
    return trackIds.find((track) => track === chosen) ?? trackIds[0];
  }

  get #chosen(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`[data-parts="${this.#track}"] input:checked`)];
  }

  /** Over plain http nothing can be sealed: results are shown on the pupil's screen then. */
  #withoutSeal(): void {
    partOf<HTMLInputElement>(this, 'sealed').disabled = true;
    partOf<HTMLInputElement>(this, 'shown').checked = true;
    partOf(this, 'no-crypto').hidden = false;
  }

  #showTrack(): void {
    for (const list of this.querySelectorAll<HTMLElement>('[data-parts]')) {
      list.hidden = list.dataset['parts'] !== this.#track;
    }
    const minutes = this.#chosen.reduce((sum, input) => sum + Number(input.dataset['minutes']), 0);
    const count = this.#chosen.length;
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    partOf(this, 'sum').textContent = count > 0 ? fill(this.dataset['sum'] ?? '', { count, minutes }, numbers) : '';
  }

  #countNote(): void {
    const left = assignmentLimits.note - noteSize(this.#note.value.trim());
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    partOf(this, 'left').textContent = fill(this.dataset['left'] ?? '', { left }, numbers);
    this.#note.setAttribute('aria-invalid', String(left < 0));
  }

  /** Says what is missing and goes there; undefined then. */
  #read(): Omit<Assignment, 'publicKey'> | undefined {
    const parts = this.#chosen.map(({ value }) => Number(value));
    const due = partOf<HTMLInputElement>(this, 'due');
    const note = this.#note.value.trim().replace(/\s+/g, ' ');
    const problem =
      parts.length === 0
        ? ({ name: 'noParts', at: this.querySelector<HTMLElement>(`[data-parts="${this.#track}"] input`) } as const)
        : due.validity.badInput || (due.value !== '' && !isDay(due.value)) || !due.validity.valid
          ? ({ name: 'badDue', at: due } as const)
          : !isNote(note)
            ? ({ name: 'longNote', at: this.#note } as const)
            : undefined;
    if (problem) {
      problem.at?.focus();
      say(this, problem.name);
      return undefined;
    }
    const numbered = this.querySelector<HTMLInputElement>('[name="who"]:checked')?.value === 'numbered';
    const day = due.value ? { due: due.value } : {};
    return { id: randomHex(8), track: this.#track, parts, note, numbered, ...day };
  }

  async #make(): Promise<void> {
    say(this, '');
    const asked = this.#read();
    if (!asked) return;
    const sealed = partOf<HTMLInputElement>(this, 'sealed').checked && canSeal();
    const own = sealed ? await ownKeyPair() : undefined;
    const assignment: Assignment = own ? { ...asked, publicKey: own.keys.publicBytes } : asked;
    const link = encodeAssignment(assignment);
    const entry = { assignment, link, madeOn: localDay(new Date()), codes: [] };
    const kept = keepAssignment(entry) && (own?.kept ?? true);
    partOf(this, 'keep-warning').hidden = kept;
    await this.#show(assignment, new URL(`${this.dataset['page'] ?? ''}#${link}`, location.href).href);
    say(this, 'made');
  }

  async #show({ due, note }: Assignment, address: string): Promise<void> {
    partOf(this, 'link').textContent = address;
    partOf<HTMLAnchorElement>(this, 'try').href = address;
    const made = partOf(this, 'made');
    made.hidden = false;
    made.focus();
    const numbers = new Intl.NumberFormat(document.documentElement.lang);
    const dueText = due ? fill(this.dataset['dueText'] ?? '', { day: longDay(due) }, numbers) : '';
    const picture = await qrPicture(address, this.dataset['qrLabel'] ?? '').catch(() => undefined);
    partOf(this, 'qr').replaceChildren(picture ?? this.dataset['noQr'] ?? '');
    const words: Readonly<Record<string, string>> = { due: dueText, note, link: address };
    for (const place of this.querySelectorAll<HTMLElement>('[data-slip]')) {
      const copy = place.dataset['slip'] === 'qr' ? picture?.cloneNode(true) : undefined;
      place.replaceChildren(copy ?? words[place.dataset['slip'] ?? ''] ?? '');
    }
  }

  async #copy(): Promise<void> {
    const link = partOf(this, 'link');
    say(this, await copyText(link.textContent, link));
  }
}

customElements.define('assign-form', AssignForm);
