/** What a class knows by now, from the receipts that count. */
import { itemsHashOf } from './receipt-bytes.ts';
import type { PartFacts } from './make-receipt.ts';
import type { FirstTry, Receipt, ReceiptPart } from './receipt.ts';

/**
 * Share of first tries that have to be right, or an item is one to teach again.
 *
 * With four options chance alone gives a quarter; below six in ten about as many guess as know.
 */
export const reteachBelow = 0.6;

/** Fewest pupils who tried an item: with fewer, one slip of the finger would send a class back to a lesson. */
export const reteachTries = 3;

/** A part of the assignment with what has to be known to read results. */
export interface ResultPart extends PartFacts {
  readonly kind: 'before' | 'lesson' | 'check' | 'final' | 'after';
}

/** What became of one part for one pupil. */
export interface PartCell {
  readonly code: number;
  readonly done: boolean;
  /** Right at the first try; left out where only "done" is told, or where the course has changed. */
  readonly right?: number | undefined;
  readonly total?: number | undefined;
}

/** One pupil. */
export interface PupilRow {
  readonly number?: number | undefined;
  readonly day?: string | undefined;
  /** One for each part of the assignment, in its order; undefined where the receipt does not tell. */
  readonly cells: readonly (PartCell | undefined)[];
}

/** First tries of one item over the class. */
export interface ItemResult {
  readonly itemId: string;
  readonly code: number;
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
  /** Right of those who tried it, 0 to 1; undefined where nobody did. */
  readonly shareRight?: number | undefined;
}

/** The check before the course beside the one after it. */
export interface Gain {
  /** Pupils who did both whole. */
  readonly pupils: number;
  /** Mean of right first tries, before and after. */
  readonly before: number;
  readonly after: number;
  readonly total: number;
}

export interface ClassResults {
  readonly rows: readonly PupilRow[];
  readonly items: readonly ItemResult[];
  readonly gain?: Gain | undefined;
  /** Items to teach again, hardest first. */
  readonly reteach: readonly ItemResult[];
  /** Parts of receipts whose items were left out, since the course has changed in between. */
  readonly changed: number;
}

function partOf(receipt: Receipt, code: number): ReceiptPart | undefined {
  return receipt.parts.find((part) => part.code === code);
}

/** The first tries of a part, where they are about the items that the part has now. */
function itemsOf(part: ReceiptPart | undefined, { items }: PartFacts): readonly FirstTry[] | undefined {
  if (!part?.items || items.length === 0) return undefined;
  return part.items.length === items.length && part.itemsHash === itemsHashOf(items) ? part.items : undefined;
}

const rightOf = (tries: readonly FirstTry[]): number => tries.filter((first) => first === 'right').length;

function rowOf(receipt: Receipt, parts: readonly ResultPart[]): PupilRow {
  const cells = parts.map((facts): PartCell | undefined => {
    const part = partOf(receipt, facts.code);
    if (!part) return undefined;
    const tries = itemsOf(part, facts);
    const { code, done } = part;
    return tries ? { code, done, right: rightOf(tries), total: tries.length } : { code, done };
  });
  return { number: receipt.number, day: receipt.day, cells };
}

function itemResults(receipts: readonly Receipt[], facts: ResultPart): ItemResult[] {
  const all = receipts.flatMap((receipt) => {
    const tries = itemsOf(partOf(receipt, facts.code), facts);
    return tries ? [tries] : [];
  });
  return facts.items.map((itemId, index) => {
    const count = (first: FirstTry) => all.filter((tries) => tries[index] === first).length;
    const [right, wrong, open] = [count('right'), count('wrong'), count('open')];
    const tried = right + wrong;
    return { itemId, code: facts.code, right, wrong, open, ...(tried > 0 && { shareRight: right / tried }) };
  });
}

function gainOf(receipts: readonly Receipt[], parts: readonly ResultPart[]): Gain | undefined {
  const [before, after] = (['before', 'after'] as const).map((kind) => parts.find((part) => part.kind === kind));
  if (!before || !after) return undefined;
  const pairs = receipts.flatMap((receipt) => {
    const [first, last] = [before, after].map((facts) => itemsOf(partOf(receipt, facts.code), facts));
    if (!first || !last || [...first, ...last].includes('open')) return [];
    return [{ before: rightOf(first), after: rightOf(last) }];
  });
  if (pairs.length === 0) return undefined;
  const mean = (form: 'before' | 'after') => pairs.reduce((sum, pair) => sum + pair[form], 0) / pairs.length;
  return { pupils: pairs.length, before: mean('before'), after: mean('after'), total: before.items.length };
}

/**
 * Sums up a class.
 *
 * @param parts - The parts of the assignment as this site has them now, in its order.
 */
export function classResults(receipts: readonly Receipt[], parts: readonly ResultPart[]): ClassResults {
  const items = parts.flatMap((part) => itemResults(receipts, part));
  const share = ({ shareRight = 1 }: ItemResult) => shareRight;
  const changed = receipts.flatMap((receipt) =>
    parts.filter((facts) => {
      const part = partOf(receipt, facts.code);
      return part?.items && !itemsOf(part, facts);
    }),
  ).length;
  return {
    rows: receipts.map((receipt) => rowOf(receipt, parts)),
    items,
    gain: gainOf(receipts, parts),
    reteach: items
      .filter((item) => share(item) < reteachBelow && item.right + item.wrong >= reteachTries)
      .toSorted((one, other) => share(one) - share(other)),
    changed,
  };
}
