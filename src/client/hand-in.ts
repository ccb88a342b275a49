/** Handing in: says what the teacher will see, asks for the number, and makes the code, or lines to show. */
import type { PartEntry } from '#domain/assignment/part-facts.ts';
import { encodeReceipt } from '#domain/receipt/receipt-bytes.ts';
import { makeReceipt } from '#domain/receipt/make-receipt.ts';
import type { ReceiptPart } from '#domain/receipt/receipt.ts';
import { fill } from '#i18n/fill.ts';
import { copyText } from './copy-text.ts';
import { partOf, say } from './elements/said.ts';
import { qrPicture } from './qr-picture.ts';
import { canSeal } from './sealing/sealing-here.ts';
import { isClassNumber, type KeptTask } from './storage/kept-tasks.ts';
import { openStore } from './storage/progress-store.ts';

/** The part of an assignment below its list; lives as long as the element it stands in. */
export class HandIn {
  readonly #host: HTMLElement;
  readonly #keep: (task: KeptTask) => void;
  #task: KeptTask | undefined;
  #parts: readonly PartEntry[] = [];
  #results: readonly ReceiptPart[] = [];
  #code = '';

  constructor(host: HTMLElement, keep: (task: KeptTask) => void) {
    this.#host = host;
    this.#keep = keep;
    partOf(host, 'make').addEventListener('click', () => void this.#make());
    partOf(host, 'copy').addEventListener('click', () => void this.#copy());
    const share = partOf(host, 'share');
    share.hidden = typeof navigator.share !== 'function';
    share.addEventListener('click', () => void navigator.share({ text: this.#code }).catch(() => undefined));
  }

  /** Shows what is known now. A code that was made before stays until the next is asked for. */
  show(task: KeptTask, parts: readonly PartEntry[], results: readonly ReceiptPart[]): void {
    const other = this.#task?.assignment.id !== task.assignment.id;
    [this.#task, this.#parts, this.#results] = [task, parts, results];
    const number = partOf<HTMLInputElement>(this.#host, 'number');
    partOf(this.#host, 'number-box').hidden = !task.assignment.numbered;
    if (other) {
      number.value = task.number === undefined ? '' : String(task.number);
      for (const box of ['code-box', 'plain-box']) partOf(this.#host, box).hidden = true;
    }
    const lines = parts.map(({ name, items }) => this.#line(items.length > 0 ? 'tellsItems' : 'tellsDone', { name }));
    partOf(this.#host, 'sees').replaceChildren(...lines);
    const open = parts.filter((_, index) => !results[index]?.done).map(({ name }) => name);
    const list = new Intl.ListFormat(document.documentElement.lang).format(open);
    partOf(this.#host, 'missing').textContent = open.length > 0 ? this.#words('notDone', { parts: list }) : '';
  }

  #words(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(this.#host.dataset[name] ?? '', values, new Intl.NumberFormat(document.documentElement.lang));
  }

  #line(name: string, values: Readonly<Record<string, string | number>>): HTMLElement {
    const line = document.createElement('li');
    line.textContent = this.#words(name, values);
    return line;
  }

  /** The number in the field; undefined, and said, when one is asked for and it is none. */
  #number(): number | undefined {
    const field = partOf<HTMLInputElement>(this.#host, 'number');
    const number = field.value.trim() === '' ? undefined : Number(field.value);
    if (isClassNumber(number)) return number;
    field.focus();
    say(this.#host, 'badNumber');
    return undefined;
  }

  async #make(): Promise<void> {
    const task = this.#task;
    if (!task || this.#parts.length === 0) return;
    const { assignment } = task;
    const number = assignment.numbered ? this.#number() : undefined;
    if (assignment.numbered && number === undefined) return;
    say(this.#host, '');
    const sender = { ...task, number };
    this.#task = sender;
    this.#keep(sender);
    if (!assignment.publicKey) return this.#showPlain('whyNoKey', number);
    if (!canSeal()) return this.#showPlain('whyNoCrypto', number);
    try {
      const { sealReceipt } = await import('./sealing/seal.ts');
      const receipt = makeReceipt(assignment, this.#parts, openStore().read(), sender);
      this.#code = await sealReceipt(assignment.publicKey, encodeReceipt(receipt));
    } catch {
      say(this.#host, 'failed');
      return this.#showPlain('whyNoCrypto', number);
    }
    await this.#showCode();
  }

  async #showCode(): Promise<void> {
    partOf(this.#host, 'plain-box').hidden = true;
    partOf(this.#host, 'code').textContent = this.#code;
    partOf(this.#host, 'code-box').hidden = false;
    say(this.#host, 'made');
    const picture = await qrPicture(this.#code, this.#words('qrLabel')).catch(() => this.#words('noQr'));
    partOf(this.#host, 'qr').replaceChildren(picture);
  }

  /** Nothing can be sealed: lines for the teacher's eyes, on this screen. */
  #showPlain(why: 'whyNoKey' | 'whyNoCrypto', number: number | undefined): void {
    partOf(this.#host, 'code-box').hidden = true;
    partOf(this.#host, 'why').textContent = this.#words(why);
    const lines = this.#parts.map(({ name }, index) => {
      const { done = false, items } = this.#results[index] ?? {};
      if (!items) return this.#line(done ? 'plainDone' : 'plainOpen', { name });
      const right = items.filter((first) => first === 'right').length;
      return this.#line(done ? 'plainItems' : 'plainItemsOpen', { name, right, total: items.length });
    });
    const head = number === undefined ? [] : [this.#line('plainNumber', { number })];
    partOf(this.#host, 'plain').replaceChildren(...head, ...lines);
    partOf(this.#host, 'plain-box').hidden = false;
    partOf(this.#host, 'plain-box').scrollIntoView({ block: 'nearest' });
  }

  async #copy(): Promise<void> {
    say(this.#host, await copyText(this.#code, partOf(this.#host, 'code')));
  }
}
