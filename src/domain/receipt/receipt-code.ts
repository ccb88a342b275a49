/**
 * The text that a pupil hands in: a sealed receipt with the name of the key it is sealed to, and a checksum, so that a
 * code that was cut off is told from one for somebody else.
 */
import { fromBase64Url, toBase64Url } from '../bytes/base64url.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { checksum, checksumSize } from '../bytes/checksum.ts';

/** Bytes of the fingerprint of a public key. */
export const fingerprintSize = 4;

export interface SealedCode {
  /** First bytes of the hash of the public key, in hexadecimal digits: which teacher's device can open it. */
  readonly fingerprint: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Why a text is no code that can be opened. */
export type CodeRefusal =
  /** A letter is missing or has changed. */
  | 'damaged'
  /** Made by a newer version of the site. */
  | 'newer'
  /** Never was a code. */
  | 'not-code';

export type ReadCode = ({ readonly ok: true } & SealedCode) | { readonly ok: false; readonly reason: CodeRefusal };

const prefix = 'FV1.';
const anyVersion = /^FV\d+\./;

/** Least and most letters behind the prefix; the most is more than a receipt with all parts of a course. */
const [least, most] = [120, 2400];

/** Writes a code. */
export function writeCode({ fingerprint, sealed }: SealedCode): string {
  const bytes = new ByteWriter().hex(fingerprint, fingerprintSize).bytes(sealed).end();
  return prefix + toBase64Url(new ByteWriter().bytes(bytes).number(checksum(bytes), checksumSize).end());
}

/** Reads a code. It never throws. */
export function readCode(text: string): ReadCode {
  const bare = text.trim();
  if (!bare.startsWith(prefix)) return { ok: false, reason: anyVersion.test(bare) ? 'newer' : 'not-code' };
  const letters = bare.slice(prefix.length);
  const all = letters.length < least || letters.length > most ? undefined : fromBase64Url(letters);
  if (!all) return { ok: false, reason: 'damaged' };
  const bytes = all.subarray(0, -checksumSize);
  if (new ByteReader(all.subarray(-checksumSize)).number(checksumSize) !== checksum(bytes)) {
    return { ok: false, reason: 'damaged' };
  }
  const reader = new ByteReader(bytes);
  return { ok: true, fingerprint: reader.hex(fingerprintSize), sealed: reader.bytes(reader.left) };
}

/** Letters of a code, with the line breaks that mail programs put in. */
const candidate = /FV\d+\.[\w-]+(?:=?[ \t]*\r?\n[>\s]*(?!FV\d+\.)[\w-]+)*/g;

/** Joins the lines of a code again, as far as they give one: after a code, a chat goes on with other words. */
function joined(text: string): string {
  const lines = text.split(/=?[ \t]*\r?\n[>\s]*/);
  const tries = lines.map((_, count) => lines.slice(0, lines.length - count).join(''));
  return tries.find((whole) => readCode(whole).ok) ?? lines[0] ?? '';
}

/** Finds all codes in a text, such as a whole chat or mail; what only looks like one is among them, to be told apart. */
export function findCodes(text: string): string[] {
  return Array.from(text.matchAll(candidate), ([found]) => joined(found));
}
