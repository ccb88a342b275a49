/**
 * Assignments as the text behind the # of a link.
 *
 * Bytes in base64url, version first: flags (track, numbered, with a key), id, due day, codes of the parts, key, note,
 * and a checksum over all before it. There is one way to write an assignment, and what reads otherwise is refused.
 */
import { trackIds } from '../course/tracks.ts';
import type { Assignment } from './assignment.ts';
import { fromBase64Url, toBase64Url } from '../bytes/base64url.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { checksum, checksumSize } from '../bytes/checksum.ts';
import { dayNumber, dayOfNumber } from '../bytes/days.ts';

/** How much a link may hold. */
export const assignmentLimits = {
  parts: 60,
  /** Bytes of the note in UTF-8. */
  note: 200,
  /** Characters of the text. */
  text: 1200,
} as const;

/** Why a link cannot be used; the page has a remedy for each. */
export type AssignmentRefusal =
  /** There is nothing behind the #. */
  | 'empty'
  /** Made by a newer version of the site. */
  | 'newer'
  /** Cut off, or a letter has changed. */
  | 'damaged'
  /** Never was an assignment. */
  | 'other';

export type DecodedAssignment =
  { readonly ok: true; readonly assignment: Assignment } | { readonly ok: false; readonly reason: AssignmentRefusal };

const version = 1;
const idSize = 8;
const keySize = 65;
const flags = { track: 3, numbered: 4, sealed: 8 } as const;
const control = /\p{Cc}/u;
/** Half of a sign that takes two; UTF-8 has no bytes for it. */
const lone = /\p{Cs}/u;

/** Returns the bytes that a note takes. */
export function noteSize(note: string): number {
  return new TextEncoder().encode(note).length;
}

/** Tells whether a text can be the note of an assignment. */
export function isNote(note: string): boolean {
  return noteSize(note) <= assignmentLimits.note && !control.test(note) && note.trim() === note && !lone.test(note);
}

function isKey(key: Uint8Array): boolean {
  return key.length === keySize && key[0] === 4;
}

/**
 * Writes an assignment.
 *
 * @throws When a part of it cannot be written: no parts or too many, an impossible day, a note that is too long.
 */
export function encodeAssignment(assignment: Assignment): string {
  const { track, parts, note, numbered, publicKey } = assignment;
  if (parts.length < 1 || parts.length > assignmentLimits.parts || new Set(parts).size !== parts.length) {
    throw new RangeError(`An assignment has 1 to ${assignmentLimits.parts} parts, each once.`);
  }
  if (!isNote(note)) throw new RangeError(`A note has at most ${assignmentLimits.note} bytes and no line breaks.`);
  if (publicKey && !isKey(publicKey)) throw new RangeError('The key is no uncompressed point of P-256.');
  const writer = new ByteWriter()
    .number(version, 1)
    .number(trackIds.indexOf(track) + (numbered ? flags.numbered : 0) + (publicKey ? flags.sealed : 0), 1)
    .hex(assignment.id, idSize)
    .number(dayNumber(assignment.due), 2)
    .number(parts.length, 1);
  for (const code of parts) writer.number(code, 3);
  const text = new TextEncoder().encode(note);
  const bytes = writer
    .bytes(publicKey ?? [])
    .number(text.length, 1)
    .bytes(text)
    .end();
  return toBase64Url(new ByteWriter().bytes(bytes).number(checksum(bytes), checksumSize).end());
}

function read(bytes: Uint8Array): Assignment | undefined {
  const reader = new ByteReader(bytes);
  reader.number(1);
  const flag = reader.number(1);
  const track = trackIds[flag & flags.track];
  const id = reader.hex(idSize);
  const due = dayOfNumber(reader.number(2));
  const parts = Array.from({ length: reader.number(1) }, () => reader.number(3));
  const publicKey = (flag & flags.sealed) > 0 ? reader.bytes(keySize) : undefined;
  const note = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(reader.bytes(reader.number(1)));
  const known = flags.track + flags.numbered + flags.sealed;
  const sound = track && flag <= known && reader.left === 0 && (!publicKey || isKey(publicKey));
  if (!sound) return undefined;
  const numbered = (flag & flags.numbered) > 0;
  return { id, track, parts, note, numbered, ...(due && { due }), ...(publicKey && { publicKey }) };
}

/** What a link that was cut off looks like; shorter ones never were a link of ours. */
const cutOff = /^[\w-]{24,}$/;

/** Takes the checksum off, if it is right. */
function checked(all: Uint8Array | undefined): Uint8Array | undefined {
  if (!all || all.length <= checksumSize) return undefined;
  const bytes = all.subarray(0, -checksumSize);
  return new ByteReader(all.subarray(-checksumSize)).number(checksumSize) === checksum(bytes) ? bytes : undefined;
}

/**
 * Reads an assignment. It never throws.
 *
 * @param text - What stands behind the #, with or without it; spaces around it and an escaped form do no harm.
 * @example
 * decodeAssignment('#') // { ok: false, reason: 'empty' }
 */
export function decodeAssignment(text: string): DecodedAssignment {
  const bare = text
    .trim()
    .replace(/^#/, '')
    .replace(/%(?:2D|2d)/g, '-')
    .replace(/%(?:5F|5f)/g, '_')
    .trim();
  if (bare === '') return { ok: false, reason: 'empty' };
  if (bare.length > assignmentLimits.text) return { ok: false, reason: 'other' };
  const bytes = checked(fromBase64Url(bare));
  if (!bytes) return { ok: false, reason: cutOff.test(bare) ? 'damaged' : 'other' };
  const [made = 0] = bytes;
  if (made > version) return { ok: false, reason: 'newer' };
  try {
    const assignment = made === version ? read(bytes) : undefined;
    if (assignment && encodeAssignment(assignment) === bare) return { ok: true, assignment };
  } catch {
    // Bytes that end too early, a note that is no text, a part twice: all the same to whoever holds the link.
  }
  return { ok: false, reason: 'damaged' };
}
