/** Seals a receipt to a teacher's key. */
import { writeCode } from '#domain/receipt/receipt-code.ts';
import { fingerprintOf } from './key-pair.ts';
import { info, receiptSuite } from './suite.ts';

/** The text that names a key in a seal, so that a code with another name on it does not open. */
export function nameBytes(fingerprint: string): ArrayBuffer {
  return new TextEncoder().encode(fingerprint).buffer;
}

/**
 * Returns the code of a receipt. Each call gives another one, even for the same receipt.
 *
 * @param publicBytes - Uncompressed point of P-256. Throws when it is none.
 */
export async function sealReceipt(
  publicBytes: Uint8Array<ArrayBuffer>,
  receipt: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const suite = receiptSuite();
  const fingerprint = await fingerprintOf(publicBytes);
  const recipientPublicKey = await suite.kem.importKey('raw', publicBytes.buffer, true);
  const sender = await suite.createSenderContext({ recipientPublicKey, info });
  const text = await sender.seal(receipt.buffer, nameBytes(fingerprint));
  return writeCode({ fingerprint, sealed: new Uint8Array([...new Uint8Array(sender.enc), ...new Uint8Array(text)]) });
}
