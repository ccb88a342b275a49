/**
 * The teacher's key pair. It is made on the teacher's device and lives there; as text, in storage and in a file:
 *
 *     {"format":"face-value-keys","version":1,"publicKey":{…},"privateKey":{…}}
 *
 * with both keys as JWK (RFC 7517). Whoever has the text can read the receipts of the class.
 */
import { fingerprintSize } from '#domain/receipt/receipt-code.ts';

/** A pair that opens receipts. */
export interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** Uncompressed point of the public key, 65 bytes: what a link carries. */
  readonly publicBytes: Uint8Array<ArrayBuffer>;
  /** Name of the public key in codes. */
  readonly fingerprint: string;
}

/** Why a text is no key pair; the page has a remedy for each. */
export type KeyRefusal = 'not-json' | 'not-keys' | 'newer' | 'damaged';

export type ParsedKeys =
  { readonly ok: true; readonly keys: KeyPair } | { readonly ok: false; readonly reason: KeyRefusal };

const format = 'face-value-keys';
const version = 1;
const algorithm = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Returns the first bytes of the SHA-256 of a public key, in hexadecimal digits. */
export async function fingerprintOf(publicBytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', publicBytes));
  return Array.from(digest.subarray(0, fingerprintSize), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function pairOf(publicKey: CryptoKey, privateKey: CryptoKey): Promise<KeyPair> {
  const publicBytes = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  return { publicKey, privateKey, publicBytes, fingerprint: await fingerprintOf(publicBytes) };
}

/** Makes a new pair. */
export async function makeKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ['deriveBits']);
  return pairOf(publicKey, privateKey);
}

/** Writes a pair as text. */
export async function keysToText({ publicKey, privateKey }: KeyPair): Promise<string> {
  const [open, secret] = await Promise.all([publicKey, privateKey].map((key) => crypto.subtle.exportKey('jwk', key)));
  return JSON.stringify({ format, version, publicKey: open, privateKey: secret });
}

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a pair. It never throws; both halves have to belong together. */
export async function keysFromText(text: string): Promise<ParsedKeys> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (!isData(data) || data['format'] !== format || typeof data['version'] !== 'number') {
    return { ok: false, reason: 'not-keys' };
  }
  if (data['version'] > version) return { ok: false, reason: 'newer' };
  const { publicKey: open, privateKey: secret } = data;
  if (!isData(open) || !isData(secret)) return { ok: false, reason: 'damaged' };
  if (open['x'] !== secret['x'] || open['y'] !== secret['y']) return { ok: false, reason: 'damaged' };
  try {
    const publicKey = await crypto.subtle.importKey('jwk', open, algorithm, true, []);
    const privateKey = await crypto.subtle.importKey('jwk', secret, algorithm, true, ['deriveBits']);
    return { ok: true, keys: await pairOf(publicKey, privateKey) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
