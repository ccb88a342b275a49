import { describe, expect, test } from 'vitest';
import { collectReceipts, type OpenedEntry } from '../../src/domain/receipt/collect.ts';
import type { FirstTry, Receipt } from '../../src/domain/receipt/receipt.ts';

const id = '0123456789abcdef';

function entry(code: string, device: string, fields: Partial<Receipt> = {}, done = 1): OpenedEntry<'damaged'> {
  const parts = [1, 2, 3].map((part) => ({ code: part, done: part <= done }));
  return { code, result: { ok: true, receipt: { assignmentId: id, device, parts, ...fields } } };
}

describe('what a class handed in', () => {
  test('is sorted by number, then by when it came', () => {
    const entries = [entry('c', 'x'), entry('b', 'y', { number: 12 }), entry('a', 'z', { number: 4 }), entry('d', 'w')];
    const { accepted, setAside } = collectReceipts(entries, id);
    expect(accepted.map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd']);
    expect(setAside).toEqual([]);
  });

  test('counts the fuller of two from one device, whichever came first, and of equal ones the later', () => {
    const fullerLast = collectReceipts([entry('old', 'x', {}, 1), entry('new', 'x', {}, 2)], id);
    expect(fullerLast.accepted.map(({ code }) => code)).toEqual(['new']);
    expect(fullerLast.setAside).toEqual([{ code: 'old', reason: 'replaced' }]);
    const fullerFirst = collectReceipts([entry('full', 'x', {}, 3), entry('late', 'x', {}, 1)], id);
    expect(fullerFirst.accepted.map(({ code }) => code)).toEqual(['full']);
    const alike = collectReceipts([entry('one', 'x'), entry('two', 'x')], id);
    expect(alike.accepted.map(({ code }) => code)).toEqual(['two']);
  });

  test('counts more tries as fuller, where as much is done', () => {
    const withTries = (first: FirstTry) => ({ parts: [{ code: 1, done: true, items: [first], itemsHash: 1 }] });
    const entries = [entry('tried', 'x', withTries('wrong')), entry('not', 'x', withTries('open'))];
    expect(collectReceipts(entries, id).accepted.map(({ code }) => code)).toEqual(['tried']);
  });

  test('keeps both of two devices with the same number, and marks them', () => {
    const entries = [entry('a', 'x', { number: 7 }), entry('b', 'y', { number: 7 }), entry('c', 'z', { number: 8 })];
    expect(collectReceipts(entries, id).accepted.map(({ sameNumber }) => sameNumber)).toEqual([true, true, false]);
  });

  test('lists what does not count with its reason and in its order, and loses nothing else', () => {
    const entries = [
      entry('a', 'x'),
      { code: 'broken', result: { ok: false, reason: 'damaged' } } as const,
      entry('a', 'x'),
      entry('else', 'y', { assignmentId: 'ffffffffffffffff' }),
      entry('b', 'z'),
    ];
    const { accepted, setAside } = collectReceipts(entries, id);
    expect(accepted.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(setAside).toEqual([
      { code: 'broken', reason: 'damaged' },
      { code: 'a', reason: 'duplicate' },
      { code: 'else', reason: 'other-assignment' },
    ]);
  });
});
