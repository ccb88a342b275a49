/** A class made up in memory: keys, an assignment, receipts, and the codes that pupils would hand in. */
import { keysToText, makeKeyPair, type KeyPair } from '../../src/client/sealing/key-pair.ts';
import { sealReceipt } from '../../src/client/sealing/seal.ts';
import { encodeAssignment } from '../../src/domain/assignment/assignment-link.ts';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import type { PartEntry } from '../../src/domain/assignment/part-facts.ts';
import { encodeReceipt, itemsHashOf } from '../../src/domain/receipt/receipt-bytes.ts';
import type { FirstTry, Receipt } from '../../src/domain/receipt/receipt.ts';
import { read } from './site.ts';

/** Returns the parts of a track as the built site has them. */
export function partsOfSite(track: Assignment['track'], folder = 'dist'): PartEntry[] {
  return JSON.parse(read(folder, `data/${track}.json`)) as PartEntry[];
}

/** A class with what stands on its teacher's device. */
export interface MadeClass {
  readonly keys: KeyPair;
  readonly assignment: Assignment;
  /** Keys and values for `localStorage`. */
  readonly storage: Readonly<Record<string, string>>;
  /** Returns the code of a pupil. */
  codeOf(pupil: Pupil): Promise<string>;
}

export interface Pupil {
  readonly number?: number;
  readonly device: string;
  /** First tries of a part by what its progress is kept under; parts that are not named are not done. */
  readonly tries: Readonly<Record<string, (index: number) => FirstTry>>;
}

/** Makes a class that has to do these parts of a track. */
export async function makeClass(parts: readonly PartEntry[], track: Assignment['track']): Promise<MadeClass> {
  const keys = await makeKeyPair();
  const assignment: Assignment = {
    ...{ id: '00112233445566aa', track, note: 'For the test', numbered: true, publicKey: keys.publicBytes },
    parts: parts.map(({ code }) => code),
  };
  const entry = { version: 1, link: encodeAssignment(assignment), madeOn: '2027-02-01', codes: [] };
  return {
    keys,
    assignment,
    storage: {
      'face-value:teacher-keys': await keysToText(keys),
      [`face-value:class-${assignment.id}`]: JSON.stringify(entry),
    },
    codeOf({ number, device, tries }) {
      const receipt: Receipt = {
        ...{ assignmentId: assignment.id, device, ...(number !== undefined && { number }) },
        parts: parts.map(({ code, keptAs, items }) => {
          const first = tries[keptAs];
          if (items.length === 0) return { code, done: first !== undefined };
          const tried = items.map((_, index): FirstTry => first?.(index) ?? 'open');
          return { code, done: !tried.includes('open'), items: tried, itemsHash: itemsHashOf(items) };
        }),
      };
      return sealReceipt(keys.publicBytes, encodeReceipt(receipt));
    },
  };
}
