/** The teacher's key pair as text, kept where progress is kept; client/sealing/key-pair.ts says what the text holds. */
import { areaInUse } from './area-in-use.ts';
import { read, write } from './areas.ts';

const keysKey = 'teacher-keys';

/** Returns the text that is kept, or null. */
export function readTeacherKeys(): string | null {
  return read(areaInUse(), keysKey);
}

/** Keeps a key pair as text, or forgets it for null. Returns whether that worked. */
export function keepTeacherKeys(text: string | null): boolean {
  return write(areaInUse(), keysKey, text);
}
