import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import type { Progress } from '../../src/domain/progress/progress.ts';
import { makeReceipt, partResult, type PartFacts } from '../../src/domain/receipt/make-receipt.ts';

const assignment: Assignment = {
  ...{ id: '0123456789abcdef', track: 'navigators', parts: [1, 2, 3], note: 'Read it', numbered: true },
};
const open: PartFacts = { code: 1, keptAs: 'open-lesson', items: ['a', 'b', 'c'] };
const hard: PartFacts = { code: 2, keptAs: 'hard-lesson', items: [] };
const sender = { device: '01234567', number: 7, day: '2027-03-01' };

function progressOf(lessons: Progress['lessons']): Progress {
  return { version: 2, lessons, review: {} };
}

describe('the result of a part', () => {
  test('tells the first try of each item, and none of the later ones', () => {
    const quizzes = { 'some-hash': { a: [0, 1], b: [1, 0], other: [1] } } as const;
    const result = partResult(progressOf({ 'open-lesson': { done: false, quizzes } }), open);
    expect(result).toMatchObject({ code: 1, done: false, items: ['wrong', 'right', 'open'] });
  });

  test('is done when it was gone on from, or when all items were tried', () => {
    expect(partResult(progressOf({ 'open-lesson': { done: true, quizzes: {} } }), open).done).toBe(true);
    const quizzes = { h: { a: [0], b: [0], c: [0] } } as const;
    expect(partResult(progressOf({ 'open-lesson': { done: false, quizzes } }), open).done).toBe(true);
    expect(partResult(progressOf({}), open)).toMatchObject({ done: false, items: ['open', 'open', 'open'] });
  });

  test('takes the fullest version of a quiz first, and fills in from others, as from another language', () => {
    const quizzes = { english: { a: [0] }, tagalog: { a: [1], b: [1] }, older: { c: [1] } } as const;
    const result = partResult(progressOf({ 'open-lesson': { done: true, quizzes } }), open);
    expect(result.items).toEqual(['right', 'right', 'right']);
  });

  test('of a hard lesson is only whether it is done: skipping, reading and failing look the same', () => {
    const quizzes = { h: { x: [0], y: [1] } } as const;
    const skipped = partResult(progressOf({ 'hard-lesson': { done: true, quizzes: {} } }), hard);
    const failed = partResult(progressOf({ 'hard-lesson': { done: true, quizzes } }), hard);
    expect(skipped).toEqual({ code: 2, done: true });
    expect(failed).toEqual(skipped);
  });

  test('finds nothing under names that objects inherit', () => {
    expect(partResult(progressOf({}), { code: 9, keptAs: 'constructor', items: ['toString'] })).toMatchObject({
      done: false,
      items: ['open'],
    });
  });
});

describe('a receipt', () => {
  const done = progressOf({
    'open-lesson': { done: true, quizzes: {} },
    'hard-lesson': { done: false, quizzes: {} },
  });

  test('holds the assignment, the device, the number, the parts, and the day once the open parts are done', () => {
    const receipt = makeReceipt(assignment, [open, hard], done, sender);
    expect(Object.keys(receipt).sort()).toEqual(['assignmentId', 'day', 'device', 'number', 'parts']);
    expect(receipt).toMatchObject({ assignmentId: assignment.id, device: '01234567', number: 7, day: '2027-03-01' });
  });

  test('has no day while an open part is not done, nor where only "done" is told', () => {
    expect(makeReceipt(assignment, [open, hard], progressOf({}), sender).day).toBeUndefined();
    const allHard = progressOf({ 'hard-lesson': { done: true, quizzes: {} } });
    expect(makeReceipt(assignment, [hard], allHard, sender).day).toBeUndefined();
  });

  test('has no number in an anonymous assignment, even where one is kept', () => {
    expect(makeReceipt({ ...assignment, numbered: false }, [open], done, sender).number).toBeUndefined();
  });
});
