/**
 * Key pairs of a teacher as text, kept where progress is kept; client/sealing/key-pair.ts says what a text holds. One
 * pair is the device's own, used for new assignments. Others were brought in, each under a key with its fingerprint.
 */
import { areaInUse } from './area-in-use.ts';
import { keysIn, read, write } from './areas.ts';

const keysKey = 'teacher-keys';
const otherPrefix = `${keysKey}-`;

/** Returns the device's own pair, or null. */
export function readTeacherKeys(): string | null {
  return read(areaInUse(), keysKey);
}

/** Keeps the device's own pair; returns whether that worked. */
export function keepTeacherKeys(text: string): boolean {
  return write(areaInUse(), keysKey, text);
}

/** Returns the pairs that were brought in. */
export function readOtherKeys(): string[] {
  const area = areaInUse();
  return keysIn(area)
    .filter((key) => key.startsWith(otherPrefix))
    .flatMap((key) => read(area, key) ?? []);
}

/** Keeps a pair that was brought in; returns whether that worked. */
export function keepOtherKeys(fingerprint: string, text: string): boolean {
  return write(areaInUse(), otherPrefix + fingerprint, text);
}

/** Takes all pairs off the device; returns whether that worked. */
export function forgetTeacherKeys(): boolean {
  const area = areaInUse();
  return keysIn(area)
    .filter((key) => key === keysKey || key.startsWith(otherPrefix))
    .map((key) => write(area, key, null))
    .every(Boolean);
}
