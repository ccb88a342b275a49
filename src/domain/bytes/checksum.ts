/** Notices slips of the pen and cut ends; it is no seal. */
import { hash } from '../hash.ts';

/** Bytes of a checksum. */
export const checksumSize = 4;

/** Returns 32 bits over bytes. */
export function checksum(bytes: Uint8Array): number {
  return hash(String.fromCharCode(...bytes));
}
