/** Made-up assignments and receipts, for tests that try many. */
import fc from 'fast-check';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import { isNote } from '../../src/domain/assignment/assignment-link.ts';
import { trackIds } from '../../src/domain/course/tracks.ts';
import type { FirstTry, Receipt } from '../../src/domain/receipt/receipt.ts';

const hexOf = (size: number) =>
  fc
    .uint8Array({ minLength: size, maxLength: size })
    .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));

const day = fc
  .integer({ min: 0, max: 65_000 })
  .map((count) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10));

const publicKey = fc
  .uint8Array({ minLength: 64, maxLength: 64 })
  .map((bytes): Uint8Array<ArrayBuffer> => Uint8Array.from([4, ...bytes]));

const code = fc.integer({ min: 0, max: 0xffffff });

/** Any assignment that can be written. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc.record(
  {
    id: hexOf(8),
    track: fc.constantFrom(...trackIds),
    parts: fc.uniqueArray(code, { minLength: 1, maxLength: 60 }),
    due: day,
    note: fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.trim())
      .filter(isNote),
    numbered: fc.boolean(),
    publicKey,
  },
  { requiredKeys: ['id', 'track', 'parts', 'note', 'numbered'] },
);

const firstTry = fc.constantFrom<FirstTry>('right', 'wrong', 'open');

const anyPart = fc.oneof(
  fc.record({ code, done: fc.boolean() }),
  fc.record({
    code,
    done: fc.boolean(),
    items: fc.array(firstTry, { minLength: 1, maxLength: 40 }),
    itemsHash: fc.integer({ min: 0, max: 0xffff }),
  }),
);

/** Any receipt that can be written. */
export const anyReceipt: fc.Arbitrary<Receipt> = fc.record(
  {
    assignmentId: hexOf(8),
    device: hexOf(4),
    number: fc.integer({ min: 1, max: 999 }),
    day,
    parts: fc.uniqueArray(anyPart, { minLength: 1, maxLength: 60, selector: (part) => part.code }),
  },
  { requiredKeys: ['assignmentId', 'device', 'parts'] },
);

/** A text with one thing changed, dropped, added or cut off, as hands and mail programs do. */
export function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      text,
      fc.nat(),
      fc.constantFrom('change', 'drop', 'add', 'cut', 'swap'),
      fc.string({ minLength: 1, maxLength: 2 }),
    )
    .map(([whole, where, how, sign]) => {
      const at = where % Math.max(1, whole.length);
      const [before, after] = [whole.slice(0, at), whole.slice(at)];
      if (how === 'change') return before + sign + after.slice(sign.length);
      if (how === 'drop') return before + after.slice(1);
      if (how === 'add') return before + sign + after;
      if (how === 'cut') return before;
      return before + after.charAt(1) + after.charAt(0) + after.slice(2);
    });
}
