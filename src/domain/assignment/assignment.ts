/**
 * What a teacher asks of a class. All of it travels behind the # of a link, which browsers never send to a server;
 * there is no other copy than on the teacher's own device.
 */
import type { TrackId } from '../course/tracks.ts';

export interface Assignment {
  /** 16 hexadecimal digits, made at random; receipts name it. */
  readonly id: string;
  readonly track: TrackId;
  /** Codes of the parts to do, in order; see parts.ts. */
  readonly parts: readonly number[];
  /** Last day, `YYYY-MM-DD`. */
  readonly due?: string | undefined;
  /** Words of the teacher to the class; empty for none. */
  readonly note: string;
  /** Whether a receipt carries a number from the class list. */
  readonly numbered: boolean;
  /**
   * The teacher's public key that receipts are sealed to: an uncompressed point of P-256, 65 bytes. Without one,
   * results are shown to the teacher on the pupil's screen and never become a code.
   */
  readonly publicKey?: Uint8Array<ArrayBuffer> | undefined;
}
