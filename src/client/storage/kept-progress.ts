/** Progress as it is kept in one storage area. */
import { hash } from '#domain/hash.ts';
import { emptyProgress } from '#domain/progress/empty-progress.ts';
import { parseProgress } from '#domain/progress/parse-progress.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { serializeProgress } from '#domain/progress/serialize-progress.ts';
import { read, write, type Area } from './areas.ts';

export const progressKey = 'progress';

/** What was found. */
export interface Kept {
  readonly progress: Progress;
  /** Whether it may be written over; not so where a newer version of the site wrote it. */
  readonly writable: boolean;
}

/** Reads an area. What cannot be read is set aside under a key of its own, and the page goes on with nothing. */
export function load(area: Area): Kept {
  const text = read(area, progressKey);
  if (text === null) return { progress: emptyProgress, writable: true };
  const parsed = parseProgress(text);
  if (parsed.ok) return { progress: parsed.progress, writable: true };
  return { progress: emptyProgress, writable: parsed.reason !== 'newer' && setAside(area, text) };
}

/** Moves instead of copying, since there may be no room for two. */
function setAside(area: Area, text: string): boolean {
  write(area, progressKey, null);
  if (write(area, `set-aside-${hash(text).toString(36)}`, text)) return true;
  write(area, progressKey, text);
  return false;
}

/** Writes progress as text; null when it is more than could be read back. */
export function textToKeep(progress: Progress): string | null {
  const text = serializeProgress(progress);
  return parseProgress(text).ok ? text : null;
}
