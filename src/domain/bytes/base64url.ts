/** Bytes as letters that need no escaping in an address (RFC 4648, section 5, without padding). */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes bytes. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = first * 65_536 + second * 256 + third;
    const length = Math.min(3, bytes.length - at) + 1;
    for (let place = 0; place < length; place += 1) text += digits.charAt((group >> (18 - 6 * place)) & 63);
  }
  return text;
}

/** Reads bytes; undefined where a sign does not belong there, or where `toBase64Url` would have written it otherwise. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const values = Array.from(text, (sign) => digits.indexOf(sign));
  if (values.includes(-1) || text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let at = 0, to = 0; at < values.length; at += 4) {
    const group = [0, 1, 2, 3].reduce((sum, place) => sum * 64 + (values[at + place] ?? 0), 0);
    for (const shift of [16, 8, 0]) if (to < bytes.length) bytes[to++] = (group >> shift) & 255;
  }
  return toBase64Url(bytes) === text ? bytes : undefined;
}
