/** Whether this page can seal and open receipts: browsers give their cryptography to secure addresses alone. */

/** Tells whether there is Web Crypto. Not so on plain http, except on the machine itself. */
export function canSeal(): boolean {
  const { crypto } = globalThis as { crypto?: { subtle?: SubtleCrypto } };
  return crypto?.subtle !== undefined;
}
