/** The class view: takes codes in, shows what they say, and gives it out as files. Nothing leaves the device. */
import type { ItemEntry, PartEntry } from '#domain/assignment/part-facts.ts';
import { classResults, reteachTries, type ClassResults, type ItemResult } from '#domain/receipt/class-results.ts';
import { itemTable, pupilTable, type Table } from '#domain/receipt/class-table.ts';
import { fill } from '#i18n/fill.ts';
import { askFirst } from '../ask-first.ts';
import { ClassBook, type Added } from '../class-book.ts';
import { drawItems, drawLabelledBars, drawReteach, drawTable, drawUnused } from '../class-drawing.ts';
import { cutForPaper, saveCsv, saveWorkbook, tableWords } from '../class-output.ts';
import { fileLimit } from '../class-file.ts';
import { CodeCamera } from '../code-camera.ts';
import { fetchItemEntries, fetchParts } from '../fetch-parts.ts';
import { longDay } from '../long-day.ts';
import { canSeal } from '../sealing/sealing-here.ts';
import { forgetAssignment, type KeptAssignment } from '../storage/kept-assignments.ts';
import { findKeyPairs } from '../teacher-key-pair.ts';
import { classesChanged } from './class-keys.ts';
import { partOf, say } from './said.ts';
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
  #loaded: Promise<void> = Promise.resolve();
  #shown: Shown | undefined;

  connectedCallback(): void {
    upgrade(this, () => {
      this.#book = new ClassBook((track) => this.#partsOf(track));
      partOf(this, 'add').addEventListener('click', () => {
        const field = partOf<HTMLTextAreaElement>(this, 'text');
        void this.#add(field.value).then((all) => {
          if (all) field.value = '';
        });
      });
      partOf<HTMLInputElement>(this, 'files').addEventListener('change', (event) => {
        const input = event.target as HTMLInputElement;
        void this.#addFiles([...(input.files ?? [])]).finally(() => (input.value = ''));
      });
      // Texts are dropped into the field, as everywhere.
      const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
      this.addEventListener('dragover', (event) => holdsFiles(event) && event.preventDefault());
      this.addEventListener('drop', (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        void this.#addFiles([...(event.dataTransfer?.files ?? [])]);
      });
      new CodeCamera(this, (text) => this.#add(text, true));
      partOf(this, 'choice').addEventListener('change', () => void this.#show());
      this.#giveOut();
      askFirst(this, () => void this.#erase());
      addEventListener(classesChanged, () => void (this.#loaded = this.#load()));
      this.#loaded = this.#load();
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
    const options = (this.#book?.classes ?? []).map(({ assignment, madeOn, elsewhere }) => {
      const made = this.#words(elsewhere ? 'elsewhere' : 'madeOn', { day: longDay(madeOn) });
      const due = assignment.due && this.#words('due', { day: longDay(assignment.due) });
      return new Option([assignment.note, made, due].filter(Boolean).join(' · '), assignment.id);
    });
    const select = partOf<HTMLSelectElement>(this, 'choice');
    select.replaceChildren(...options);
    if (chosen !== undefined) select.value = chosen;
    partOf(this, 'class-box').hidden = options.length === 0;
  }

  async #addFiles(files: readonly File[]): Promise<void> {
    const small = files.filter(({ size }) => size <= fileLimit);
    const texts = await Promise.all(small.map((file) => file.text().catch(() => '')));
    if (files.length > 0) await this.#add(texts.join('\n\n'));
  }

  /**
   * Adds the codes in a text, and says what became of them. Returns whether the text can be let go.
   *
   * @param more - Whether it goes on from the text before, as from one picture of the camera to the next.
   */
  async #add(text: string, more = false): Promise<boolean> {
    await this.#loaded;
    const added = await this.#book?.add(text);
    if (!added) return false;
    if (added.assignmentId !== undefined) {
      this.#listClasses(added.assignmentId);
      await this.#show();
    }
    this.#tell(added, more);
    return !added.waiting && added.added + added.unused.length > 0;
  }

  #tell({ added, unused, kept, waiting }: Added, more: boolean): void {
    const found = added + unused.length > 0 || waiting;
    const sentences = [
      found ? this.#words('added', { added, unused: unused.length }) : this.#words('nothing'),
      more ? (partOf(this, 'count').textContent ?? '') : '',
      kept ? '' : this.#words('notKept'),
      waiting ? this.#words('offline') : '',
    ];
    this.#say(sentences.filter(Boolean).join(' '));
    const list = partOf(this, 'unused');
    if (!more) list.replaceChildren();
    list.prepend(...drawUnused(unused, (reason) => this.#reason(reason)));
    partOf(this, 'unused-box').hidden = list.childElementCount === 0;
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
      partOf(this, 'name').textContent = partOf<HTMLSelectElement>(this, 'choice').selectedOptions[0]?.text ?? '';
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
    const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
    return this.#words('share', { right, tried: right + wrong, share: percent.format(shareRight) });
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
    const bars = [
      { label: this.#words('wordBefore'), share: before / total },
      { label: this.#words('wordAfter'), share: after / total },
    ];
    partOf(this, 'gain-bars').replaceChildren(...drawLabelledBars(bars));
  }

  /** Pupils, and items. */
  get #tables(): [Table, Table] {
    const empty: Table = { head: [], rows: [] };
    if (!this.#shown) return [empty, empty];
    const { results, parts, entries } = this.#shown;
    const words = tableWords((name, values) => this.#words(name, values));
    const promptOf = (id: string) => entries[id]?.prompt ?? id;
    return [pupilTable(results, parts, words), itemTable(results, parts, promptOf, words)];
  }

  /** Wires what gives the results out. */
  #giveOut(): void {
    const [file, itemsFile] = [this.#words('file'), this.#words('fileItems')];
    partOf(this, 'csv').addEventListener('click', () => saveCsv(this.#tables[0], file));
    partOf(this, 'csv-items').addEventListener('click', () => saveCsv(this.#tables[1], itemsFile));
    partOf(this, 'xlsx').addEventListener('click', () => {
      const [pupils, items] = this.#tables;
      const sheets = [
        { name: this.#words('wordPupils'), table: pupils },
        { name: this.#words('wordItems'), table: items },
      ];
      void saveWorkbook(sheets, file);
    });
    partOf(this, 'print').addEventListener('click', () => print());
    cutForPaper(partOf(this, 'table'), () => this.#tables[0]);
  }

  async #erase(): Promise<void> {
    const erased = this.#chosen && forgetAssignment(this.#chosen.assignment.id);
    this.#shown = undefined;
    await (this.#loaded = this.#load());
    say(this, erased ? 'erased' : 'eraseFailed');
    // The button that was pressed went with the last class.
    if (partOf(this, 'class-box').hidden) partOf(this, 'text').focus();
  }
}

customElements.define('class-view', ClassView);
