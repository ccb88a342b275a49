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

/** One item in the file `data/<track>-items.json`, by its id there. */
export interface ItemEntry {
  readonly prompt: string;
  /** Number of the lesson and the heading below which the item is taught; what it is about, for before and after. */
  readonly section?: string;
  /** Path on the host to that heading. */
  readonly href?: string;
}
