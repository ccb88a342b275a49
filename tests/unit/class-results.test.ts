import { describe, expect, test } from 'vitest';
import { classResults, reteachTries, type ResultPart } from '../../src/domain/receipt/class-results.ts';
import { itemsHashOf } from '../../src/domain/receipt/receipt-bytes.ts';
import type { FirstTry, Receipt } from '../../src/domain/receipt/receipt.ts';

const before: ResultPart = { code: 1, kind: 'before', keptAs: 'check-before', items: ['s1', 's2'] };
const lesson: ResultPart = { code: 2, kind: 'lesson', keptAs: 'lesson', items: ['a', 'b', 'c'] };
const hard: ResultPart = { code: 3, kind: 'lesson', keptAs: 'hard', items: [] };
const after: ResultPart = { code: 4, kind: 'after', keptAs: 'check-after', items: ['e1', 'e2'] };
const parts = [before, lesson, hard, after];

const letters: Readonly<Record<string, FirstTry>> = { r: 'right', w: 'wrong', o: 'open' };

/** A receipt from words such as `rw rrw x ro`: right, wrong, open; x for done alone, - for not done. */
function receipt(words: string, device = '0'): Receipt {
  const results = words.split(' ').map((word, index) => {
    const part = parts[index] ?? hard;
    if (part.items.length === 0) return { code: part.code, done: word === 'x' };
    const items = Array.from(word, (letter) => letters[letter] ?? 'open');
    return { code: part.code, done: !items.includes('open'), items, itemsHash: itemsHashOf(part.items) };
  });
  return { assignmentId: '0123456789abcdef', device, parts: results };
}

describe('the results of a class', () => {
  test('have a row for each pupil with what may be told', () => {
    const { rows } = classResults([{ ...receipt('rw rrw x oo'), number: 3, day: '2027-03-01' }], parts);
    expect(rows).toEqual([
      {
        number: 3,
        day: '2027-03-01',
        cells: [
          { code: 1, done: true, right: 1, total: 2 },
          { code: 2, done: true, right: 2, total: 3 },
          { code: 3, done: true },
          { code: 4, done: false, right: 0, total: 2 },
        ],
      },
    ]);
  });

  test('count first tries of each item, and leave out who did not try', () => {
    const { items } = classResults([receipt('oo rwo x oo'), receipt('oo rro x oo'), receipt('oo wwo x oo')], parts);
    const ofLesson = items.filter(({ code }) => code === 2);
    expect(ofLesson).toEqual([
      { itemId: 'a', code: 2, right: 2, wrong: 1, open: 0, shareRight: 2 / 3 },
      { itemId: 'b', code: 2, right: 1, wrong: 2, open: 0, shareRight: 1 / 3 },
      { itemId: 'c', code: 2, right: 0, wrong: 0, open: 3 },
    ]);
    expect(items.some(({ code }) => code === 3)).toBe(false);
  });

  test('say what to teach again, hardest first, and nothing from too few tries', () => {
    const { reteach } = classResults([receipt('rr wwr x rr'), receipt('rr rwr x rr'), receipt('rr wwr x rr')], parts);
    expect(reteach.map(({ itemId }) => itemId)).toEqual(['b', 'a']);
    const few = Array.from({ length: reteachTries - 1 }, () => receipt('rr www x rr'));
    expect(classResults(few, parts).reteach).toEqual([]);
  });

  test('compare before and after over those who did both whole', () => {
    const { gain } = classResults([receipt('ww rrr x rr'), receipt('rw rrr x rw'), receipt('rr rrr x ro')], parts);
    expect(gain).toEqual({ pupils: 2, before: 0.5, after: 1.5, total: 2 });
    expect(classResults([receipt('ww rrr x oo')], parts).gain).toBeUndefined();
    expect(classResults([receipt('ww rrr x rr')], [lesson]).gain).toBeUndefined();
  });

  test('count a part as done, and leave its items out, when the course has changed since', () => {
    const changed = parts.map((part) => (part === lesson ? { ...lesson, items: ['a', 'b', 'd'] } : part));
    const { rows, items, changed: count } = classResults([receipt('rr rrr x rr')], changed);
    expect(rows[0]?.cells[1]).toEqual({ code: 2, done: true });
    expect(items.filter(({ code }) => code === 2).every(({ open, right }) => open === 0 && right === 0)).toBe(true);
    expect(count).toBe(1);
  });

  test('tell no items of a part that tells only done, even where a receipt does', () => {
    const forged = receipt('rr rrr x rr');
    const withItems = forged.parts.map((part) =>
      part.code === 3 ? { ...part, items: ['wrong' as const], itemsHash: itemsHashOf(['x']) } : part,
    );
    const { rows, items } = classResults([{ ...forged, parts: withItems }], parts);
    expect(rows[0]?.cells[2]).toEqual({ code: 3, done: true });
    expect(items.some(({ code }) => code === 3)).toBe(false);
  });

  test('know nothing of an empty class', () => {
    expect(classResults([], parts)).toMatchObject({ rows: [], reteach: [], changed: 0, gain: undefined });
  });
});
