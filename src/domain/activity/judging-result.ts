/**
 * What came out of judging true and made things, in both directions: to catch every fake by doubting everything is no
 * skill, so trust in what is true counts as much (signal detection: hits and correct rejections side by side).
 */

/** How sure one is; in this order. */
export const confidences = ['guess', 'fairly', 'certain'] as const;

export type Confidence = (typeof confidences)[number];

/** One case that was decided. */
export interface Judgement {
  readonly is: 'true' | 'made';
  readonly right: boolean;
  readonly confidence: Confidence;
  /** How many sources were opened before deciding; each is a step. */
  readonly steps: number;
}

/** How many of a kind were right. */
export interface Share {
  readonly right: number;
  readonly total: number;
}

/** The two-way score. */
export interface JudgingResult {
  /** Made things that were caught. */
  readonly caught: Share;
  /** True things that were trusted. */
  readonly trusted: Share;
  /** Decisions after opening a source. */
  readonly checked: Share;
  /** Decisions by looking alone. */
  readonly unchecked: Share;
  readonly steps: number;
  /** Certain and mistaken. */
  readonly certainAndMistaken: number;
  /** Calibration: how often each degree of being sure was right. */
  readonly byConfidence: Readonly<Record<Confidence, Share>>;
}

function share(judgements: readonly Judgement[]): Share {
  return { right: judgements.filter(({ right }) => right).length, total: judgements.length };
}

/** Sums up decisions. */
export function judgingResult(judgements: readonly Judgement[]): JudgingResult {
  const where = (test: (judgement: Judgement) => boolean): Share => share(judgements.filter(test));
  const certain = where(({ confidence }) => confidence === 'certain');
  return {
    caught: where(({ is }) => is === 'made'),
    trusted: where(({ is }) => is === 'true'),
    checked: where(({ steps }) => steps > 0),
    unchecked: where(({ steps }) => steps === 0),
    steps: judgements.reduce((sum, { steps }) => sum + steps, 0),
    certainAndMistaken: certain.total - certain.right,
    byConfidence: {
      guess: where(({ confidence }) => confidence === 'guess'),
      fairly: where(({ confidence }) => confidence === 'fairly'),
      certain,
    },
  };
}

/** Tells whether all of so many checks were opened in the order in which they are listed. */
export function followedOrder(opened: readonly number[], total: number): boolean {
  return opened.length === total && opened.every((check, index) => check === index);
}
