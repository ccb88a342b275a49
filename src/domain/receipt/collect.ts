/** Sorts what a class handed in: one receipt for each pupil, and every code that does not count with the reason. */
import type { Receipt, ReceiptPart } from './receipt.ts';

/** A code and what it gave. */
export interface OpenedEntry<Refusal extends string> {
  readonly code: string;
  readonly result: { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly reason: Refusal };
}

/** A receipt that counts. */
export interface Accepted {
  readonly code: string;
  readonly receipt: Receipt;
  /** Another device handed in with the same number; nobody can know which is right, so both count. */
  readonly sameNumber: boolean;
}

/** Why a code that could be opened does not count. */
export type SetAsideReason =
  /** The very same code came before. */
  | 'duplicate'
  /** The same pupil handed in a fuller one. */
  | 'replaced'
  /** It belongs to another assignment. */
  | 'other-assignment';

/** A code that does not count. */
export interface SetAside<Refusal extends string> {
  readonly code: string;
  readonly reason: SetAsideReason | Refusal;
}

export interface Collected<Refusal extends string> {
  /** By number, then those without one in the order in which they came. */
  readonly accepted: readonly Accepted[];
  /** In the order in which they came. */
  readonly setAside: readonly SetAside<Refusal>[];
}

/** How much a receipt tells: parts done, then items tried. */
function fullness({ parts }: Receipt): number {
  const tried = ({ items = [] }: ReceiptPart) => items.filter((first) => first !== 'open').length;
  return parts.reduce((sum, part) => sum + (part.done ? 1000 : 0) + tried(part), 0);
}

/** Sorts codes for one assignment. Of two receipts of one device the fuller counts, of equal ones the later. */
export function collectReceipts<Refusal extends string>(
  entries: readonly OpenedEntry<Refusal>[],
  assignmentId: string,
): Collected<Refusal> {
  const setAside = new Map<number, SetAside<Refusal>['reason']>();
  const seen = new Set<string>();
  const best = new Map<string, { index: number; code: string; receipt: Receipt }>();
  for (const [index, { code, result }] of entries.entries()) {
    if (seen.has(code)) {
      setAside.set(index, 'duplicate');
      continue;
    }
    seen.add(code);
    if (!result.ok) {
      setAside.set(index, result.reason);
    } else if (result.receipt.assignmentId !== assignmentId) {
      setAside.set(index, 'other-assignment');
    } else {
      const { receipt } = result;
      const before = best.get(receipt.device);
      const wins = !before || fullness(receipt) >= fullness(before.receipt);
      if (before) setAside.set(wins ? before.index : index, 'replaced');
      if (wins) best.set(receipt.device, { index, code, receipt });
    }
  }
  const counted = [...best.values()];
  const numbers = counted.map(({ receipt }) => receipt.number);
  const accepted = counted
    .toSorted((one, other) => {
      const byNumber = (one.receipt.number ?? Infinity) - (other.receipt.number ?? Infinity);
      return (Number.isNaN(byNumber) ? 0 : byNumber) || one.index - other.index;
    })
    .map(({ code, receipt }) => {
      const { number } = receipt;
      return { code, receipt, sameNumber: number !== undefined && numbers.filter((own) => own === number).length > 1 };
    });
  const aside = [...setAside].sort(([one], [other]) => one - other);
  return { accepted, setAside: aside.map(([index, reason]) => ({ code: entries[index]?.code ?? '', reason })) };
}
