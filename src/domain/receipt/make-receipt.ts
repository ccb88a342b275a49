/** Makes a receipt out of what a device keeps. */
import type { Assignment } from '../assignment/assignment.ts';
import { isDone } from '../progress/mark-done.ts';
import { entryOf } from '../progress/entry.ts';
import type { Progress, QuizTries } from '../progress/progress.ts';
import { itemsHashOf } from './receipt-bytes.ts';
import type { FirstTry, Receipt, ReceiptPart } from './receipt.ts';

/** What has to be known of a part to tell what became of it. */
export interface PartFacts {
  readonly code: number;
  /** What progress is kept under. */
  readonly keptAs: string;
  /** Ids of the items that a receipt may tell; none where it tells only "done". */
  readonly items: readonly string[];
}

/** What the device adds to the progress. */
export interface Sender {
  /** 8 hexadecimal digits. */
  readonly device: string;
  readonly number?: number | undefined;
  /** Day on which all parts that tell items were first seen done. */
  readonly day?: string | undefined;
}

/**
 * Returns the first try of each item. A quiz is kept once for each language and track it was done in: the version with
 * most of the items goes first, the others fill in what it lacks.
 */
function firstTries(versions: readonly QuizTries[], itemIds: readonly string[]): FirstTry[] {
  const known = (version: QuizTries) => itemIds.filter((id) => entryOf(version, id)).length;
  const fullestFirst = versions.toSorted((one, other) => known(other) - known(one));
  return itemIds.map((id) => {
    const [first] = fullestFirst.flatMap((version) => entryOf(version, id)?.slice(0, 1) ?? []);
    return first === undefined ? 'open' : first === 1 ? 'right' : 'wrong';
  });
}

/** Tells what became of a part. It is done when it was gone through, went on from, or skipped. */
export function partResult(progress: Progress, { code, keptAs, items }: PartFacts): ReceiptPart {
  const done = isDone(progress, keptAs);
  if (items.length === 0) return { code, done };
  const versions = Object.values(entryOf(progress.lessons, keptAs)?.quizzes ?? {});
  const tried = firstTries(versions, items);
  return { code, done: done || !tried.includes('open'), items: tried, itemsHash: itemsHashOf(items) };
}

/** Tells whether all parts that tell items are done; false where there are none. */
export function isToldDone(results: readonly ReceiptPart[]): boolean {
  const telling = results.filter(({ items }) => items);
  return telling.length > 0 && telling.every(({ done }) => done);
}

/**
 * Returns the receipt of an assignment.
 *
 * @param parts - The parts of the assignment that this site has, in its order.
 */
export function makeReceipt(
  assignment: Assignment,
  parts: readonly PartFacts[],
  progress: Progress,
  { device, number, day }: Sender,
): Receipt {
  const results = parts.map((part) => partResult(progress, part));
  return {
    assignmentId: assignment.id,
    device,
    parts: results,
    ...(assignment.numbered && number !== undefined && { number }),
    ...(day !== undefined && isToldDone(results) && { day }),
  };
}
