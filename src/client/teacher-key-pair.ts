/** The key pairs of this device: its own, made when there is none, and those that were brought in. */
import { keysFromText, keysToText, makeKeyPair, type KeyPair } from './sealing/key-pair.ts';
import { keepOtherKeys, keepTeacherKeys, readOtherKeys, readTeacherKeys } from './storage/teacher-keys.ts';

export interface TeacherKeyPair {
  readonly keys: KeyPair;
  /** False where the browser keeps nothing: it has to be saved to a file before the page is left. */
  readonly kept: boolean;
}

/** A pair that could not be kept lives as long as the page. */
let unkept: KeyPair | undefined;

/** Returns all pairs that can be read, the device's own first. */
export async function findKeyPairs(): Promise<KeyPair[]> {
  const texts = [readTeacherKeys() ?? '', ...readOtherKeys()];
  const parsed = await Promise.all(texts.map(keysFromText));
  const found = parsed.flatMap((one) => (one.ok ? [one.keys] : []));
  return unkept ? [unkept, ...found] : found;
}

/** Returns the device's own pair, made and kept when there is none. */
export async function ownKeyPair(): Promise<TeacherKeyPair> {
  const text = readTeacherKeys();
  const parsed = text === null ? undefined : await keysFromText(text);
  if (parsed?.ok) return { keys: parsed.keys, kept: true };
  if (unkept) return { keys: unkept, kept: false };
  const keys = await makeKeyPair();
  const kept = keepTeacherKeys(await keysToText(keys));
  if (!kept) unkept = keys;
  return { keys, kept };
}

/** Adds a pair that was brought in, beside the device's own; as its own when it has none. Returns whether it was kept. */
export async function addKeyPair(keys: KeyPair): Promise<boolean> {
  const known = (await findKeyPairs()).some(({ fingerprint }) => fingerprint === keys.fingerprint);
  if (known) return true;
  const text = await keysToText(keys);
  return readTeacherKeys() === null ? keepTeacherKeys(text) : keepOtherKeys(keys.fingerprint, text);
}
