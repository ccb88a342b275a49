/** What a teacher's device knows of its classes: assignments, codes that came back, and what they say. */
import { encodeAssignment } from '#domain/assignment/assignment-link.ts';
import type { PartEntry } from '#domain/assignment/part-facts.ts';
import { trackIds, type TrackId } from '#domain/course/tracks.ts';
import { collectReceipts, type Collected, type SetAsideReason } from '#domain/receipt/collect.ts';
import { findCodes, readCode } from '#domain/receipt/receipt-code.ts';
import { itemsHashOf } from '#domain/receipt/receipt-bytes.ts';
import type { Receipt } from '#domain/receipt/receipt.ts';
import { localDay } from './local-day.ts';
import type { KeyPair } from './sealing/key-pair.ts';
import type { OpenedCode, OpenRefusal } from './sealing/open.ts';
import { keepAssignment, keptAssignments, type KeptAssignment } from './storage/kept-assignments.ts';

/** A code that was not added, with the reason. */
export interface Unused {
  readonly code: string;
  readonly reason: OpenRefusal | SetAsideReason;
}

/** What became of a text with codes. */
export interface Added {
  /** Codes that are new and could be opened. */
  readonly added: number;
  readonly unused: readonly Unused[];
  /** Assignment of the last new code, to be shown. */
  readonly assignmentId?: string | undefined;
  /** False when the browser keeps nothing. */
  readonly kept: boolean;
  /** True when some wait for the list of lessons, which could not be had: they have to be put in again. */
  readonly waiting: boolean;
}

type PartsOf = (track: TrackId) => Promise<readonly PartEntry[]>;

/** Codes of all classes; lives as long as the page, and keeps on the device what it is told. */
export class ClassBook {
  readonly #partsOf: PartsOf;
  readonly #opened = new Map<string, OpenedCode>();
  #classes = new Map<string, KeptAssignment>();
  /** Key pairs of this device: its own, and those that were brought in. */
  keys: readonly KeyPair[] = [];
  /** Ends when the text before has been added: of two at once, the later would forget what the earlier brought. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(partsOf: PartsOf) {
    this.#partsOf = partsOf;
    this.reload();
  }

  /** All assignments, the newest first. */
  get classes(): KeptAssignment[] {
    return [...this.#classes.values()];
  }

  /** Reads again what is kept. */
  reload(): void {
    this.#classes = new Map(keptAssignments().map((entry) => [entry.assignment.id, entry]));
  }

  /** Opens codes, each once. */
  async #open(codes: readonly string[]): Promise<void> {
    const { keys } = this;
    const fresh = codes.filter((code) => !this.#opened.has(code));
    if (fresh.length === 0) return;
    const { openCode } = await import('./sealing/open.ts');
    const results = await Promise.all(fresh.map((code) => openCode(keys, code)));
    fresh.forEach((code, index) => {
      const result = results[index];
      if (result) this.#opened.set(code, result);
    });
  }

  /** Finds the codes in a text, and keeps those that belong to this device's key. */
  add(text: string): Promise<Added> {
    const added = this.#before.then(() => this.#add(text));
    this.#before = added.catch(() => undefined);
    return added;
  }

  async #add(text: string): Promise<Added> {
    const codes = findCodes(text);
    await this.#open(codes);
    const known = new Set(this.classes.flatMap((entry) => entry.codes));
    const unused: Unused[] = [];
    const fresh = new Map<string, string[]>();
    let assignmentId: string | undefined;
    let waiting = false;
    for (const code of codes) {
      const result = this.#opened.get(code) ?? ({ ok: false, reason: 'foreign' } as const);
      if (!result.ok) unused.push({ code, reason: result.reason });
      else if (known.has(code)) unused.push({ code, reason: 'duplicate' });
      else {
        const id = result.receipt.assignmentId;
        const entry = this.#classes.get(id) ?? (await this.#guess(code, result.receipt).catch(() => undefined));
        if (!entry) {
          waiting = true;
          continue;
        }
        this.#classes.set(id, entry);
        known.add(code);
        assignmentId = id;
        fresh.set(id, [...(fresh.get(id) ?? []), code]);
      }
    }
    const kept = [...fresh].map(([id, more]) => this.#extend(id, more)).every(Boolean);
    return { added: [...fresh.values()].flat().length, unused, assignmentId, kept, waiting };
  }

  #extend(id: string, codes: readonly string[]): boolean {
    const entry = this.#classes.get(id);
    if (!entry) return false;
    // Another tab may have added codes since this one looked.
    const elsewhere = keptAssignments().find(({ assignment }) => assignment.id === id)?.codes ?? [];
    const longer = { ...entry, codes: [...new Set([...entry.codes, ...elsewhere, ...codes])] };
    this.#classes.set(id, longer);
    return keepAssignment(longer);
  }

  /**
   * Puts an assignment together that was made on another device: its parts stand in the receipt, its due date and note
   * do not. The track is the youngest whose items fit.
   */
  async #guess(code: string, receipt: Receipt): Promise<KeptAssignment> {
    let track: TrackId = 'advocates';
    for (const candidate of trackIds.toReversed()) {
      const parts = await this.#partsOf(candidate);
      const fits = receipt.parts.every(({ code, itemsHash }) => {
        const part = parts.find((one) => one.code === code);
        return part && (itemsHash === undefined || itemsHash === itemsHashOf(part.items));
      });
      if (fits) track = candidate;
    }
    const read = readCode(code);
    const keys = this.keys.find(({ fingerprint }) => read.ok && fingerprint === read.fingerprint);
    const assignment = {
      ...{ id: receipt.assignmentId, track, note: '', numbered: receipt.number !== undefined },
      ...(keys && { publicKey: keys.publicBytes }),
      parts: receipt.parts.map(({ code }) => code),
    };
    const link = encodeAssignment(assignment);
    return { assignment, link, madeOn: localDay(new Date()), codes: [], elsewhere: true };
  }

  /** Returns what counts of an assignment, and what does not. */
  async read(id: string): Promise<Collected<OpenRefusal>> {
    const codes = this.#classes.get(id)?.codes ?? [];
    await this.#open(codes);
    const entries = codes.map((code) => {
      return { code, result: this.#opened.get(code) ?? ({ ok: false, reason: 'foreign' } as const) };
    });
    return collectReceipts(entries, id);
  }

  /** Forgets what was opened, as after another key came in. */
  forgetOpened(): void {
    this.#opened.clear();
  }
}
