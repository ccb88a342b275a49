/**
 * An assignment on a pupil's device: what there is to do, what is done, and what is handed in.
 *
 * The link is kept, so that the page finds it again without the #. Progress is read where it always stands; nothing on
 * other pages has to know of an assignment.
 */
import { decodeAssignment, type AssignmentRefusal } from '#domain/assignment/assignment-link.ts';
import type { PartEntry } from '#domain/assignment/part-facts.ts';
import { isToldDone, partResult } from '#domain/receipt/make-receipt.ts';
import type { ReceiptPart } from '#domain/receipt/receipt.ts';
import { fill } from '#i18n/fill.ts';
import { fetchParts } from '../fetch-parts.ts';
import { localDay } from '../local-day.ts';
import { longDay } from '../long-day.ts';
import { randomHex } from '../random-hex.ts';
import { forgetTask, keepTask, keptTask, keptTasks, type KeptTask } from '../storage/kept-tasks.ts';
import { openStore } from '../storage/progress-store.ts';
import { HandIn } from '../hand-in.ts';
import { partOf } from './said.ts';
import { upgrade } from './upgrade.ts';

class AssignmentSheet extends HTMLElement {
  #task: KeptTask | undefined;
  /** What this site has of the assignment. */
  #parts: PartEntry[] = [];
  #handIn: HandIn | undefined;

  connectedCallback(): void {
    upgrade(this, () => {
      this.#handIn = new HandIn(this, (task) => this.#keep(task));
      partOf(this, 'forget').addEventListener('click', () => this.#forget());
      addEventListener('hashchange', () => void this.#open());
      openStore().onChange(() => this.#task && this.#show());
      void this.#open();
    });
  }

  #fill(name: string, values: Readonly<Record<string, string | number>>): string {
    return fill(this.dataset[name] ?? '', values, new Intl.NumberFormat(document.documentElement.lang));
  }

  #hideAll(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-refused]')) part.hidden = true;
    for (const part of ['sheet', 'others']) partOf(this, part).hidden = true;
  }

  /** Reads the address, or without one what is kept. */
  async #open(): Promise<void> {
    this.#task = undefined;
    this.#hideAll();
    const decoded = decodeAssignment(location.hash);
    if (decoded.ok) {
      const link = location.hash.trim().replace(/^#/, '');
      const { assignment } = decoded;
      return this.#start(keptTask(assignment.id) ?? { assignment, link, device: randomHex(4) });
    }
    const kept = keptTasks();
    if (decoded.reason !== 'empty' || kept.length === 0) return this.#refuse(decoded.reason);
    const [only] = kept;
    if (only && kept.length === 1) return this.#start(only);
    this.#list(kept);
  }

  #refuse(reason: AssignmentRefusal | 'offline'): void {
    const refused = this.querySelector<HTMLElement>(`[data-refused="${reason}"]`);
    if (refused) refused.hidden = false;
  }

  #list(tasks: readonly KeptTask[]): void {
    const entries = tasks.map(({ assignment, link }) => {
      const anchor = document.createElement('a');
      anchor.href = `#${link}`;
      const due = assignment.due && this.#fill('due', { day: longDay(assignment.due) });
      anchor.textContent = [assignment.note, due].filter(Boolean).join(' · ') || assignment.id;
      const entry = document.createElement('li');
      entry.append(anchor);
      return entry;
    });
    partOf(this, 'list').replaceChildren(...entries);
    partOf(this, 'others').hidden = false;
  }

  async #start(task: KeptTask): Promise<void> {
    const { track, parts } = task.assignment;
    try {
      const all = await fetchParts(this.dataset['parts'] ?? '', track);
      this.#parts = parts.flatMap((code) => all.find((part) => part.code === code) ?? []);
    } catch {
      return this.#refuse('offline');
    }
    this.#task = task;
    partOf(this, 'sheet').hidden = false;
    this.#keep(task);
    this.#show();
  }

  /** Keeps what is known; says so when that fails, and goes on without. */
  #keep(task: KeptTask): void {
    this.#task = task;
    partOf(this, 'not-kept').textContent = keepTask(task) ? '' : (this.dataset['notKept'] ?? '');
  }

  #show(): void {
    const task = this.#task;
    if (!task) return;
    const { note, due, parts } = task.assignment;
    const progress = openStore().read();
    const results = this.#parts.map((part) => partResult(progress, part));
    if (!task.day && isToldDone(results)) this.#keep({ ...task, day: localDay(new Date()) });
    partOf(this, 'note-box').hidden = note === '';
    partOf(this, 'note').textContent = note;
    const past = due !== undefined && due < localDay(new Date());
    partOf(this, 'due').textContent = due ? this.#fill(past ? 'past' : 'due', { day: longDay(due) }) : '';
    const done = results.filter((result) => result.done).length;
    partOf(this, 'count').textContent = this.#fill('count', { done, total: results.length });
    partOf(this, 'parts').replaceChildren(...this.#parts.map((part, index) => this.#entry(part, results[index])));
    const gone = parts.length - this.#parts.length;
    partOf(this, 'gone').textContent = gone > 0 ? this.#fill('gone', { count: gone }) : '';
    this.#handIn?.show(this.#task ?? task, this.#parts, results);
  }

  #entry({ name, href }: PartEntry, result: ReceiptPart | undefined): HTMLElement {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.textContent = name;
    entry.append(link);
    if (result?.done) {
      entry.dataset['done'] = '';
      const mark = document.createElement('span');
      mark.textContent = ` ${this.dataset['done'] ?? ''}`;
      entry.append(mark);
    }
    return entry;
  }

  #forget(): void {
    if (this.#task) forgetTask(this.#task.assignment.id);
    history.replaceState(null, '', location.pathname);
    void this.#open();
  }
}

customElements.define('assignment-sheet', AssignmentSheet);
