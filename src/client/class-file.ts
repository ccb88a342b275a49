/**
 * Everything of a teacher as a file: to take along to another device, and against loss.
 *
 *     {"format":"face-value-class","version":1,"keys":[{…}],"classes":[{…}]}
 *
 * `keys` holds pairs as in sealing/key-pair.ts, `classes` assignments as in storage/kept-assignments.ts. Whoever has
 * the file can read the results.
 */
import { keysFromText, keysToText, type KeyPair, type KeyRefusal } from './sealing/key-pair.ts';
import { assignmentData, parseKeptAssignment, type KeptAssignment } from './storage/kept-assignments.ts';

/** What a file holds. */
export interface ClassFile {
  readonly keys: readonly KeyPair[];
  readonly classes: readonly KeptAssignment[];
}

/** Why a file is not taken; the page has a remedy for each. */
export type FileRefusal = KeyRefusal | 'too-big';

export type ParsedFile =
  { readonly ok: true; readonly file: ClassFile } | { readonly ok: false; readonly reason: FileRefusal };

/** Most letters that are read: far above a school, and low enough for any device. */
export const fileLimit = 10_000_000;

const format = 'face-value-class';
const version = 1;

/** Writes a file. */
export async function classFileText({ keys, classes }: ClassFile): Promise<string> {
  const pairs = await Promise.all(keys.map(async (pair) => JSON.parse(await keysToText(pair)) as unknown));
  return JSON.stringify({ format, version, keys: pairs, classes: classes.map(assignmentData) });
}

/** Reads a file, or one with a key pair alone. It never throws; a single broken entry refuses the whole. */
export async function parseClassFile(text: string): Promise<ParsedFile> {
  if (text.length > fileLimit) return { ok: false, reason: 'too-big' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  const fields = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  if (fields['format'] !== format) {
    const alone = await keysFromText(text);
    return alone.ok ? { ok: true, file: { keys: [alone.keys], classes: [] } } : alone;
  }
  if (typeof fields['version'] === 'number' && fields['version'] > version) return { ok: false, reason: 'newer' };
  const { keys, classes } = fields;
  if (fields['version'] !== version || !Array.isArray(keys) || !Array.isArray(classes)) {
    return { ok: false, reason: 'damaged' };
  }
  const pairs = await Promise.all(keys.map((pair) => keysFromText(JSON.stringify(pair))));
  const entries = classes.map(parseKeptAssignment);
  const sound = pairs.every((pair) => pair.ok) && entries.every((entry) => entry !== undefined);
  return sound
    ? { ok: true, file: { keys: pairs.map((pair) => pair.keys), classes: entries } }
    : { ok: false, reason: 'damaged' };
}
