/**
 * How receipts are sealed: HPKE, base mode (RFC 9180), with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM.
 *
 * P-256, since the Web Crypto of every phone in use has it.
 */
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/** Bytes of the public key that travels with a sealed receipt. */
export const encapsulatedSize = 65;

/** Bytes that sealing adds to a text. */
export const tagSize = 16;

/** Says what the seal is for, so that it fits nothing else. */
export const info = new TextEncoder().encode('face-value receipt 1').buffer;

/** Returns the suite. */
export function receiptSuite(): CipherSuite {
  return new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
}
