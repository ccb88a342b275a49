/** Slides without a browser: how blocks flow, what keys do, what hands tell. */
import { describe, expect, test } from 'vitest';
import { deckAction } from '../../src/domain/slides/deck-keys.ts';
import { flowBlocks, type BlockSize } from '../../src/domain/slides/flow-blocks.ts';
import { noteMinutes } from '../../src/domain/slides/note-minutes.ts';
import { addressOfSlide, slideInAddress } from '../../src/domain/slides/slide-address.ts';
import { itemsToReteach, shareFor, shareRight, type Tally } from '../../src/domain/slides/tally.ts';

const text = (height: number): BlockSize => ({ height, starts: false, leads: false });
const heading: BlockSize = { height: 20, starts: true, leads: true };
const leader = (height: number): BlockSize => ({ height, starts: false, leads: true });
const room = { height: 100, gap: 0, runningTitle: 10 };
const flow = (blocks: BlockSize[]) => flowBlocks(blocks, room).map(({ blocks: places }) => [...places]);

describe('how blocks flow onto slides', () => {
  test('each heading starts one, and what is above the first heading has its own', () => {
    expect(flow([text(30), heading, text(30), heading, text(30)])).toEqual([[0], [1, 2], [3, 4]]);
  });

  test('a heading right below a heading shares its slide', () => {
    expect(flow([heading, { ...heading }, text(30)])).toEqual([[0, 1, 2]]);
  });

  test('what does not fit goes on, evenly, below the name of the section', () => {
    const slides = flowBlocks([heading, text(30), text(30), text(30), text(30)], room);
    expect(slides).toEqual([
      { blocks: [0, 1, 2], continued: false },
      { blocks: [3, 4], continued: true },
    ]);
  });

  test('what announces a block goes along with it', () => {
    expect(flow([heading, text(50), leader(10), text(40)])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('a block that is too tall for any slide is not cut and does not stop the rest', () => {
    expect(flow([heading, text(300), text(20)])).toEqual([[0, 1], [2]]);
  });

  test('each block stands on exactly one slide, in its order, whatever the sizes', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const blocks = Array.from({ length: (seed % 23) + 1 }, (_, index): BlockSize => {
        const value = (seed * 7919 + index * 104_729) % 977;
        return { height: value % 140, starts: value % 5 === 0, leads: value % 7 === 0 };
      });
      expect(flow(blocks).flat()).toEqual(blocks.map((_, index) => index));
    }
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', 'none', false, 'next'],
    ['ArrowRight', 'none', true, 'back'],
    ['PageDown', 'field', false, 'next'],
    ['ArrowDown', 'field', false, undefined],
    ['n', 'field', false, undefined],
    [' ', 'none', false, 'next'],
    [' ', 'button', false, undefined],
    ['N', 'button', false, 'notes'],
    ['Escape', 'field', false, 'leave'],
    ['x', 'none', false, undefined],
  ] as const)('%s on %s, right to left %s', (key, focus, rtl, action) => {
    expect(deckAction(key, focus, rtl)).toBe(action);
  });
});

test('the address keeps the number of the slide, and nothing else is one', () => {
  expect(slideInAddress(addressOfSlide(12))).toBe(12);
  expect(['', '#slide-0', '#slide-', '#slide-3x', '#slide-99999', '#today'].map(slideInAddress)).toEqual(
    Array<undefined>(6).fill(undefined),
  );
});

test('minutes of notes add up; notes without minutes count nothing', () => {
  const body =
    '<TeacherNote minutes="5">\n\nA\n\n</TeacherNote>\n<TeacherNote>\nB\n</TeacherNote><TeacherNote minutes="8">';
  expect(noteMinutes(body)).toBe(13);
});

describe('what a show of hands tells', () => {
  const once: Tally = { kind: 'once', hands: [3, 9], correct: [false, true], pupils: undefined };

  test('one hand each: the share of the right option', () => {
    expect(shareRight(once)).toBe(0.75);
    expect(shareFor(once, 0)).toBe(0.25);
    expect(shareRight({ ...once, hands: [0, 0] })).toBeUndefined();
  });

  test('several options: the one that fewest had right counts', () => {
    const each: Tally = { kind: 'each', hands: [10, 4, 8], correct: [true, false, true], pupils: 10 };
    expect(shareRight(each)).toBe(0.6);
  });

  test('more hands than pupils never give more than all', () => {
    expect(shareRight({ kind: 'allRight', hands: [12], correct: [], pupils: 10 })).toBe(1);
    expect(shareRight({ kind: 'allRight', hands: [0], correct: [], pupils: 10 })).toBe(0);
    expect(shareRight({ kind: 'allRight', hands: [5], correct: [], pupils: undefined })).toBeUndefined();
  });

  test('what to teach again: below the threshold, hardest first, never what nobody counted', () => {
    const results = [
      { itemId: 'half', shareRight: 0.5 },
      { itemId: 'open', shareRight: undefined },
      { itemId: 'enough', shareRight: 0.6 },
      { itemId: 'none', shareRight: 0 },
    ];
    expect(itemsToReteach(results).map(({ itemId }) => itemId)).toEqual(['none', 'half']);
  });
});
