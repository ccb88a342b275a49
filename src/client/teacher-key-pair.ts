/** The key pair of this device: the one that is kept, or a new one. */
import { keysFromText, keysToText, makeKeyPair, type KeyPair } from './sealing/key-pair.ts';
import { keepTeacherKeys, readTeacherKeys } from './storage/teacher-keys.ts';

export interface TeacherKeyPair {
  readonly keys: KeyPair;
  /** False where the browser keeps nothing: it has to be saved to a file before the page is left. */
  readonly kept: boolean;
}

/** A pair that could not be kept lives as long as the page. */
let unkept: KeyPair | undefined;

/** Returns the pair that is kept, if there is one that can be read. */
export async function findKeyPair(): Promise<KeyPair | undefined> {
  const text = readTeacherKeys();
  const parsed = text === null ? undefined : await keysFromText(text);
  return parsed?.ok ? parsed.keys : unkept;
}

/** Returns the pair of this device, made and kept when there is none. */
export async function ownKeyPair(): Promise<TeacherKeyPair> {
  const found = await findKeyPair();
  if (found) return { keys: found, kept: found !== unkept };
  const keys = await makeKeyPair();
  const kept = keepTeacherKeys(await keysToText(keys));
  if (!kept) unkept = keys;
  return { keys, kept };
}
