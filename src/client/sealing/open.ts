/** Opens the codes that a class handed in. */
import { readCode, type CodeRefusal } from '#domain/receipt/receipt-code.ts';
import { decodeReceipt } from '#domain/receipt/receipt-bytes.ts';
import type { Receipt } from '#domain/receipt/receipt.ts';
import type { KeyPair } from './key-pair.ts';
import { nameBytes } from './seal.ts';
import { encapsulatedSize, info, receiptSuite } from './suite.ts';

/** Why a code gives no receipt; `foreign`: sealed to another teacher's key. */
export type OpenRefusal = CodeRefusal | 'foreign';

export type OpenedCode =
  { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly reason: OpenRefusal };

/** Opens a code with whichever of the keys it was sealed to. It never throws. */
export async function openCode(pairs: readonly KeyPair[], code: string): Promise<OpenedCode> {
  const read = readCode(code);
  if (!read.ok) return read;
  const keys = pairs.find(({ fingerprint }) => fingerprint === read.fingerprint);
  if (!keys) return { ok: false, reason: 'foreign' };
  try {
    const recipient = await receiptSuite().createRecipientContext({
      recipientKey: { privateKey: keys.privateKey, publicKey: keys.publicKey },
      enc: read.sealed.slice(0, encapsulatedSize).buffer,
      info,
    });
    const text = await recipient.open(read.sealed.slice(encapsulatedSize).buffer, nameBytes(read.fingerprint));
    return decodeReceipt(new Uint8Array(text));
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
