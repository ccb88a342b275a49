/**
 * Reads progress from storage or from a file that somebody brings in. By hand: a schema library would outweigh all
 * other scripts of the site. Nothing is passed through; what comes out was built here.
 */
import { trackIds } from '../course/tracks.ts';
import type { Score } from '../quiz/grade.ts';
import type { Tries } from '../quiz/result.ts';
import { isId, limits } from './limits.ts';
import type { LessonProgress, Progress } from './progress.ts';

/** Why something is not progress that can be used; the page has a remedy for each. */
export type Refusal =
  /** Larger than progress can be. */
  | 'too-big'
  /** Not JSON: cut off, or another kind of file. */
  | 'not-json'
  /** JSON of something else. */
  | 'not-progress'
  /** Written by a newer version of the site. */
  | 'newer'
  /** Progress of a known version that was changed or broken. */
  | 'damaged';

export type Parsed =
  { readonly ok: true; readonly progress: Progress } | { readonly ok: false; readonly reason: Refusal };

type Data = Readonly<Record<string, unknown>>;

/**
 * Reads progress.
 *
 * @param input - Text, or data that is parsed already.
 * @example
 * parseProgress('{"version":1,"lessons":{}}') // { ok: true, progress: … }
 * parseProgress('{"version":2}')              // { ok: false, reason: 'newer' }
 */
export function parseProgress(input: unknown): Parsed {
  if (typeof input !== 'string') return check(input);
  if (input.length > limits.size) return { ok: false, reason: 'too-big' };
  let data: unknown;
  try {
    data = JSON.parse(input);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  return check(data);
}

function check(data: unknown): Parsed {
  if (!isData(data)) return { ok: false, reason: 'not-progress' };
  const { version, track, lessons, ...others } = data;
  if (version !== 1) return { ok: false, reason: isNewer(version) ? 'newer' : 'not-progress' };
  const known = trackIds.find((id) => id === track);
  const read = recordOf(lessons, limits.lessons, lessonOf);
  const odd = Object.keys(others).length > 0 || (Object.hasOwn(data, 'track') && !known);
  if (!read || odd) return { ok: false, reason: 'damaged' };
  return { ok: true, progress: { version: 1, ...(known && { track: known }), lessons: read } };
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 1;
}

function isData(value: unknown): value is Data {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Reads a record whose keys are ids; undefined when a single entry does not fit. */
function recordOf<Entry>(
  value: unknown,
  limit: number,
  read: (inner: unknown) => Entry | undefined,
): Record<string, Entry> | undefined {
  if (!isData(value)) return undefined;
  const keys = Object.keys(value);
  if (keys.length > limit) return undefined;
  const entries: [string, Entry][] = [];
  for (const key of keys) {
    const entry = isId(key) ? read(value[key]) : undefined;
    if (entry === undefined) return undefined;
    entries.push([key, entry]);
  }
  return Object.fromEntries(entries);
}

function lessonOf(value: unknown): LessonProgress | undefined {
  if (!isData(value)) return undefined;
  const { done, quizzes, ...others } = value;
  const read = recordOf(quizzes, limits.quizzes, (quiz) => recordOf(quiz, limits.items, triesOf));
  if (typeof done !== 'boolean' || !read || Object.keys(others).length > 0) return undefined;
  return { done, quizzes: read };
}

function triesOf(value: unknown): Tries | undefined {
  if (!Array.isArray(value) || value.length < 1 || value.length > limits.tries) return undefined;
  const scores: Score[] = [];
  for (const score of value as unknown[]) {
    if (score !== 0 && score !== 1) return undefined;
    // JSON knows -0, which is 0 and not the same as 0.
    scores.push(score === 1 ? 1 : 0);
  }
  return scores;
}
