/** Random digits; `getRandomValues` is there on plain http too, unlike the rest of Web Crypto. */

/** Returns random bytes as hexadecimal digits. */
export function randomHex(size: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
