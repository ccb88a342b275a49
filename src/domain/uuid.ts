/** Ids for formats that ask for a UUID: the same name gives the same id, on every machine and in every build. */

const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));

/** Round functions and constants of SHA-1, twenty rounds each (FIPS 180-4). */
const rounds = [
  { mix: (b: number, c: number, d: number) => (b & c) | (~b & d), constant: 0x5a827999 },
  { mix: (b: number, c: number, d: number) => b ^ c ^ d, constant: 0x6ed9eba1 },
  { mix: (b: number, c: number, d: number) => (b & c) | (b & d) | (c & d), constant: 0x8f1bbcdc },
  { mix: (b: number, c: number, d: number) => b ^ c ^ d, constant: 0xca62c1d6 },
];

/** Fills a message up to whole blocks of 64 bytes: a one, zeros, and its length in bits. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, message.length * 8);
  return view;
}

/** SHA-1 of a message, in pure code: the hash of Node may not be used here, and that of browsers cannot be called without waiting. */
function sha1(message: Uint8Array): DataView {
  const view = padded(message);
  let state: [number, number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let start = 0; start < view.byteLength; start += 64) {
    const words = Array.from({ length: 16 }, (_, index) => view.getUint32(start + index * 4));
    const at = (index: number) => words[index] ?? 0;
    for (let index = 16; index < 80; index++) {
      words.push(rotate(at(index - 3) ^ at(index - 8) ^ at(index - 14) ^ at(index - 16), 1));
    }
    let [a, b, c, d, e] = state;
    words.forEach((word, index) => {
      const round = rounds[Math.floor(index / 20)];
      if (!round) return;
      const next = (rotate(a, 5) + round.mix(b, c, d) + e + round.constant + word) | 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    });
    state = [state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e];
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((value, index) => digest.setUint32(index * 4, value));
  return digest;
}

/**
 * Returns the UUID of a name in a namespace (RFC 9562, version 5). Not for secrets.
 *
 * @param namespace - A UUID itself.
 * @example
 * uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org') // '886313e1-3b8a-5372-9b90-0c9aee199e5d'
 */
export function uuidOf(namespace: string, name: string): string {
  const prefix = (namespace.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const digest = sha1(Uint8Array.from([...prefix, ...new TextEncoder().encode(name)]));
  digest.setUint8(6, (digest.getUint8(6) & 0x0f) | 0x50);
  digest.setUint8(8, (digest.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from({ length: 16 }, (_, index) => digest.getUint8(index).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
