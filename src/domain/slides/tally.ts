/** What a show of hands says about a class: how many know it, and what to teach again. */
import { reteachBelow } from '../receipt/class-results.ts';

/** How the hands for an item are counted. */
export type TallyKind =
  /** Each pupil puts a hand up once. */
  | 'once'
  /** Each pupil puts a hand up for every option that fits. */
  | 'each'
  /** Pupils say afterwards whether they had all of it right. */
  | 'allRight';

/** Hands that were counted for one item. */
export interface Tally {
  readonly kind: TallyKind;
  /** One number for each option; for `allRight` one number in all. */
  readonly hands: readonly number[];
  /** Which options are right; not read for `allRight`. */
  readonly correct: readonly boolean[];
  /** Pupils in the room, where the teacher said so. */
  readonly pupils: number | undefined;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Pupils that the shares are counted from: as many as put a hand up, at least. */
function pupilsOf({ kind, hands, pupils = 0 }: Tally): number {
  return kind === 'once' ? sumOf(hands) : Math.max(pupils, ...hands);
}

/** Returns the share of hands for one option, 0 to 1; undefined where nobody put a hand up. */
export function shareFor(tally: Tally, option: number): number | undefined {
  const pupils = pupilsOf(tally);
  return sumOf(tally.hands) === 0 ? undefined : (tally.hands[option] ?? 0) / pupils;
}

/**
 * Returns the share of the class that has an item right, 0 to 1; undefined where nothing was counted.
 *
 * Where several options fit, hands do not tell who had all of them: the option that fewest had right counts.
 *
 * @example
 * shareRight({ kind: 'once', hands: [3, 9], correct: [false, true], pupils: undefined }) // 0.75
 */
export function shareRight(tally: Tally): number | undefined {
  const { kind, hands, correct, pupils } = tally;
  const all = pupilsOf(tally);
  const nobody = sumOf(hands) === 0;
  // That nobody had it right can be told only where it is known how many could have.
  if (all === 0 || (nobody && kind !== 'allRight')) return undefined;
  if (kind === 'allRight') return pupils ? (hands[0] ?? 0) / all : undefined;
  if (kind === 'once') return sumOf(hands.filter((_, index) => correct[index])) / all;
  return Math.min(...correct.map((fits, index) => (fits ? (hands[index] ?? 0) : all - (hands[index] ?? 0)) / all));
}

/** What became of one item in class. */
export interface ClassItemResult {
  readonly itemId: string;
  readonly shareRight: number | undefined;
}

/** Returns the items that fewer than the usual share had right, the hardest first; items that nobody counted are left out. */
export function itemsToReteach(results: readonly ClassItemResult[]): ClassItemResult[] {
  const share = ({ shareRight: right = 1 }: ClassItemResult) => right;
  return results.filter((result) => share(result) < reteachBelow).toSorted((one, other) => share(one) - share(other));
}
