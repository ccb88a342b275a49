/** The class view: takes codes in, shows what they say, and gives it out as files. Nothing leaves the device. */
import type { ItemEntry, PartEntry } from '#domain/assignment/part-facts.ts';
import { classResults, reteachTries, type ClassResults, type ItemResult } from '#domain/receipt/class-results.ts';
import { itemTable, pupilTable, type Table, type TableWords } from '#domain/receipt/class-table.ts';
import { toCsv } from '#domain/receipt/csv.ts';
import { fill } from '#i18n/fill.ts';
import { askFirst } from '../ask-first.ts';
import { ClassBook, type Added } from '../class-book.ts';
import { drawBar, drawItems, drawReteach, drawTable, drawUnused } from '../class-drawing.ts';
import { CodeCamera } from '../code-camera.ts';
import { fetchItemEntries, fetchParts } from '../fetch-parts.ts';
import { longDay } from '../long-day.ts';
import { saveFile } from '../save-file.ts';
import { canSeal } from '../sealing/sealing-here.ts';
import { forgetAssignment, type KeptAssignment } from '../storage/kept-assignments.ts';
import { findKeyPairs } from '../teacher-key-pair.ts';
import { classesChanged } from './class-keys.ts';
import { partOf } from './said.ts';
import { upgrade } from './upgrade.ts';

/** What is shown now. */
interface Shown {
  readonly id: string;
  readonly results: ClassResults;
  readonly parts: readonly PartEntry[];
  readonly entries: Readonly<Record<string, ItemEntry>>;
}

class ClassView extends HTMLElement {
  readonly #parts = new Map<string, Promise<PartEntry[]>>();
  #book: ClassBook | undefined;
  #shown: Shown | undefined;

  connectedCallback(): void {
    upgrade(this, () => {
      this.#book = new ClassBook((track) => this.#partsOf(track));
      partOf(this, 'add').addEventListener('click', () => {
        const field = partOf<HTMLTextAreaElement>(this, 'text');
        void this.#add(field.value).then(() => (field.value = ''));
      });
      partOf<HTMLInputElement>(this, 'files').addEventListener('change', (event) => {
        const input = event.target as HTMLInputElement;
        void this.#addFiles([...(input.files ?? [])]).finally(() => (input.value = ''));
      });
      this.addEventListener('dragover', (event) => event.preventDefault());
      this.addEventListener('drop', (event) => {
        event.preventDefault();
        void this.#addFiles([...(event.dataTransfer?.files ?? [])]);
      });
      new CodeCamera(this, (text) => this.#add(text));
      partOf(this, 'choice').addEventListener('change', () => void this.#show());
      partOf(this, 'csv').addEventListener('click', () => this.#saveCsv());
      partOf(this, 'xlsx').addEventListener('click', () => void this.#saveWorkbook());
      partOf(this, 'print').addEventListener('click', () => print());
      askFirst(this, () => this.#erase());
      addEventListener(classesChanged, () => void this.#load());
      void this.#load();
    });
  }

  #words(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    const numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
    return fill(this.dataset[name] ?? '', values, numbers);
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  #partsOf(track: string): Promise<PartEntry[]> {
    const known = this.#parts.get(track) ?? fetchParts(this.dataset['parts'] ?? '', track);
    this.#parts.set(track, known);
    known.catch(() => this.#parts.delete(track));
    return known;
  }

  async #load(): Promise<void> {
    const book = this.#book;
    if (!book) return;
    const trouble = partOf(this, 'trouble');
    partOf(this, 'add-box').hidden = !canSeal();
    if (!canSeal()) {
      trouble.textContent = this.#words('noCrypto');
      return;
    }
    book.reload();
    book.forgetOpened();
    book.keys = await findKeyPairs();
    trouble.textContent = book.keys.length === 0 ? this.#words('noKeys') : '';
    this.#listClasses(book.classes[0]?.assignment.id);
    await this.#show();
  }

  #listClasses(chosen: string | undefined): void {
    const options = (this.#book?.classes ?? []).map(({ assignment, madeOn }) => {
      const made = this.#words('madeOn', { day: longDay(madeOn) });
      const due = assignment.due && this.#words('due', { day: longDay(assignment.due) });
      return new Option([assignment.note, made, due].filter(Boolean).join(' · '), assignment.id);
    });
    const select = partOf<HTMLSelectElement>(this, 'choice');
    select.replaceChildren(...options);
    if (chosen !== undefined) select.value = chosen;
    partOf(this, 'class-box').hidden = options.length === 0;
  }

  async #addFiles(files: readonly File[]): Promise<void> {
    const texts = await Promise.all(files.map((file) => file.text().catch(() => '')));
    if (texts.length > 0) await this.#add(texts.join('\n\n'));
  }

  async #add(text: string): Promise<void> {
    const added = await this.#book?.add(text);
    if (!added) return;
    this.#tell(added);
    if (added.assignmentId !== undefined) {
      this.#listClasses(added.assignmentId);
      await this.#show();
    }
  }

  #tell({ added, unused, kept }: Added): void {
    const found = added + unused.length > 0;
    const sentences = [
      found ? this.#words('added', { added, unused: unused.length }) : this.#words('nothing'),
      kept ? '' : this.#words('notKept'),
    ];
    this.#say(sentences.filter(Boolean).join(' '));
    partOf(this, 'unused-box').hidden = unused.length === 0;
    partOf(this, 'unused').replaceChildren(...drawUnused(unused, (reason) => this.#reason(reason)));
  }

  #reason(reason: string): string {
    return this.querySelector<HTMLTemplateElement>(`[data-reason="${reason}"]`)?.content.textContent.trim() ?? reason;
  }

  get #chosen(): KeptAssignment | undefined {
    const { value } = partOf<HTMLSelectElement>(this, 'choice');
    return this.#book?.classes.find(({ assignment }) => assignment.id === value);
  }

  async #show(): Promise<void> {
    const entry = this.#chosen;
    if (!entry || !this.#book) return;
    const { id, track, parts: codes } = entry.assignment;
    try {
      const [all, entries, { accepted, setAside }] = await Promise.all([
        this.#partsOf(track),
        fetchItemEntries(this.dataset['items'] ?? '', track),
        this.#book.read(id),
      ]);
      const parts = codes.flatMap((code) => all.find((part) => part.code === code) ?? []);
      const receipts = accepted.map(({ receipt }) => receipt);
      this.#shown = { id, parts, entries, results: classResults(receipts, parts) };
      const doubled = accepted.flatMap(({ sameNumber, receipt }) => (sameNumber ? [receipt.number ?? 0] : []));
      partOf(this, 'count').textContent = [
        this.#words('count', { count: receipts.length }),
        ...[...new Set(doubled)].map((number) => this.#words('sameNumber', { number })),
      ].join(' ');
      partOf(this, 'aside-box').hidden = setAside.length === 0;
      partOf(this, 'aside').replaceChildren(...drawUnused(setAside, (reason) => this.#reason(reason)));
      this.#draw(this.#shown, receipts.length);
    } catch {
      this.#say(this.#words('offline'));
    }
  }

  #share({ right, wrong, shareRight = 0 }: ItemResult): string {
    return this.#words('share', { right, tried: right + wrong, percent: Math.round(shareRight * 100) });
  }

  #draw({ results, entries }: Shown, count: number): void {
    const share = (item: ItemResult) => this.#share(item);
    partOf(this, 'few').textContent = count > 0 && count < 2 * reteachTries ? this.#words('few') : '';
    partOf(this, 'changed').textContent = results.changed > 0 ? this.#words('changed', { count: results.changed }) : '';
    partOf(this, 'table').replaceChildren(drawTable(this.#tables[0]));
    partOf(this, 'items').replaceChildren(...drawItems(results, entries, share));
    partOf(this, 'reteach').replaceChildren(...drawReteach(results, entries, share));
    partOf(this, 'no-reteach').textContent = results.reteach.length === 0 ? this.#words('noReteach') : '';
    const { gain } = results;
    partOf(this, 'gain-box').hidden = !gain;
    if (!gain) return;
    const { pupils, before, after, total } = gain;
    partOf(this, 'gain').textContent = this.#words('gain', { pupils, before, after, total, gain: after - before });
    partOf(this, 'gain-bars').replaceChildren(drawBar(before / total), drawBar(after / total));
  }

  /** Pupils, and items. */
  get #tables(): [Table, Table] {
    const empty: Table = { head: [], rows: [] };
    if (!this.#shown) return [empty, empty];
    const { results, parts, entries } = this.#shown;
    const names = ['number', 'day', 'done', 'notDone', 'question', 'part', 'right', 'wrong', 'open', 'score'] as const;
    const words = Object.fromEntries(
      names.map((name) => [name, this.dataset[`word${name.charAt(0).toUpperCase()}${name.slice(1)}`] ?? '']),
    ) as Record<keyof TableWords, string>;
    const promptOf = (id: string) => entries[id]?.prompt ?? id;
    return [pupilTable(results, parts, words), itemTable(results, parts, promptOf, words)];
  }

  #saveCsv(): void {
    const name = `${this.dataset['file'] ?? ''}.csv`;
    saveFile(new Blob([toCsv(this.#tables)], { type: 'text/csv;charset=utf-8' }), name);
  }

  async #saveWorkbook(): Promise<void> {
    const { workbookOf } = await import('../class-workbook.ts');
    const [pupils, items] = this.#tables;
    const sheets = [
      { name: this.dataset['wordPupils'] ?? '', table: pupils },
      { name: this.dataset['wordItems'] ?? '', table: items },
    ];
    saveFile(await workbookOf(sheets), `${this.dataset['file'] ?? ''}.xlsx`);
  }

  #erase(): void {
    if (this.#shown) forgetAssignment(this.#shown.id);
    this.#shown = undefined;
    void this.#load();
  }
}

customElements.define('class-view', ClassView);
