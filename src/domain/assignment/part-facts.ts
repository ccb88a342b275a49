/** What scripts have to know of the parts of a track, in the file `data/<track>.json` of a language; no words to learn. */
import type { PartKind } from './parts.ts';

/** One part. */
export interface PartEntry {
  readonly code: number;
  readonly kind: PartKind;
  /** What progress is kept under. */
  readonly keptAs: string;
  readonly name: string;
  /** Path on the host. */
  readonly href: string;
  /** Of a lesson, with activity and quiz. */
  readonly minutes?: number;
  /** Ids of the items that a receipt tells, in order. */
  readonly items: readonly string[];
}
