/**
 * What a pupil hands to a teacher. No name, no help page, no reflection, no time of the day; of hard lessons nothing
 * but whether they are done, and a skipped one is done.
 */

/** What became of one item at its first try; `open`: not tried. */
export type FirstTry = 'right' | 'wrong' | 'open';

/** One part of the assignment. */
export interface ReceiptPart {
  readonly code: number;
  readonly done: boolean;
  /** Left out where only "done" is told, and where the part has no items. */
  readonly items?: readonly FirstTry[] | undefined;
  /** 16 bits over the ids of these items in order, to notice a course that has changed in between. */
  readonly itemsHash?: number | undefined;
}

export interface Receipt {
  /** 16 hexadecimal digits. */
  readonly assignmentId: string;
  /** 8 hexadecimal digits, made at random for one assignment on one device: the same pupil handing in twice. */
  readonly device: string;
  /** Number on the class list, 1 to 999; left out in anonymous assignments. */
  readonly number?: number | undefined;
  /** Day on which all parts that tell items were done, `YYYY-MM-DD`; left out where there are none, or not all are. */
  readonly day?: string | undefined;
  readonly parts: readonly ReceiptPart[];
}
