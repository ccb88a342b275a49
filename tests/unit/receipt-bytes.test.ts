import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeReceipt, encodeReceipt, itemsHashOf } from '../../src/domain/receipt/receipt-bytes.ts';
import type { FirstTry, Receipt } from '../../src/domain/receipt/receipt.ts';
import { anyReceipt } from '../helpers/receipts.ts';

describe('the bytes of a receipt', () => {
  test('read as they were written, for whatever can be written', () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        expect(decodeReceipt(encodeReceipt(receipt))).toEqual({ ok: true, receipt });
      }),
      { numRuns: 5_000 },
    );
  });

  test('are as many whatever was answered, and whether a part is done', () => {
    const withTries = (first: FirstTry, done: boolean): Receipt => ({
      ...{ assignmentId: '0123456789abcdef', device: '01234567' },
      parts: [
        { code: 1, done, items: [first, first, first, first, first], itemsHash: 7 },
        { code: 2, done },
      ],
    });
    const sizes = (['right', 'wrong', 'open'] as const).flatMap((first) =>
      [true, false].map((done) => encodeReceipt(withTries(first, done)).length),
    );
    expect(new Set(sizes).size).toBe(1);
    expect(encodeReceipt({ ...withTries('right', true), number: 7, day: '2027-01-02' }).length).toBe(sizes[0]);
  });

  test('with something changed are refused or another receipt, and never break', { timeout: 120_000 }, () => {
    const changed = fc
      .tuple(anyReceipt.map(encodeReceipt), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat(3))
      .map(([bytes, edits, cut]) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, byte] of edits) copy[at % copy.length] = byte;
        return copy.subarray(0, copy.length - cut);
      });
    fc.assert(
      fc.property(changed, (bytes) => {
        const decoded = decodeReceipt(bytes);
        return !decoded.ok || Buffer.from(encodeReceipt(decoded.receipt)).equals(Buffer.from(bytes));
      }),
      { numRuns: 20_000 },
    );
  });

  test('never break on anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeReceipt(bytes);
        return !decoded.ok || encodeReceipt(decoded.receipt).length === bytes.length;
      }),
      { numRuns: 20_000 },
    );
  });

  test('of a newer version are told apart', () => {
    expect(decodeReceipt(Uint8Array.from([2, 1, 1]))).toEqual({ ok: false, reason: 'newer' });
    expect(decodeReceipt(new Uint8Array())).toEqual({ ok: false, reason: 'damaged' });
  });

  test('the hash of items changes with their order and number', () => {
    const hashes = [['a', 'b'], ['b', 'a'], ['a'], ['a', 'b', 'c'], ['a b']].map(itemsHashOf);
    expect(new Set(hashes.slice(0, 4)).size).toBe(4);
  });
});
