/**
 * Reads progress from storage or from a file that somebody brings in. By hand: a schema library would outweigh all
 * other scripts of the site. Nothing is passed through; what comes out was built here.
 */
import { trackIds } from '../course/tracks.ts';
import type { Score } from '../quiz/grade.ts';
import type { Tries } from '../quiz/result.ts';
import { isDay } from '../review/days.ts';
import { leftStep, type ReviewEntry } from '../review/schedule.ts';
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
 * Reads progress, of this version or an older one; what comes out is of this version.
 *
 * @param input - Text, or data that is parsed already.
 * @example
 * parseProgress('{"version":1,"lessons":{}}') // { ok: true, progress: … }
 * parseProgress('{"version":3}')              // { ok: false, reason: 'newer' }
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
  const { version, track, lessons, review, ...others } = data;
  if (version !== 1 && version !== 2) return { ok: false, reason: isNewer(version) ? 'newer' : 'not-progress' };
  const known = trackIds.find((id) => id === track);
  const read = recordOf(lessons, limits.lessons, lessonOf);
  const entries = version === 2 ? recordOf(review, limits.review, entryFrom) : {};
  const tooNew = version === 1 && Object.hasOwn(data, 'review');
  const odd = Object.keys(others).length > 0 || tooNew || (Object.hasOwn(data, 'track') && !known);
  if (!read || !entries || odd) return { ok: false, reason: 'damaged' };
  return { ok: true, progress: { version: 2, ...(known && { track: known }), lessons: read, review: entries } };
}

function isNewer(version: unknown): boolean {
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 2;
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

function entryFrom(value: unknown): ReviewEntry | undefined {
  if (!isData(value)) return undefined;
  const { from, step, due, seen, ...others } = value;
  if (typeof from !== 'string' || !isId(from) || typeof due !== 'string' || !isDay(due)) return undefined;
  if (!isCount(step, leftStep) || !isCount(seen, limits.seen) || seen < 1) return undefined;
  if (Object.keys(others).length > 0) return undefined;
  // JSON knows -0 here too.
  return { from, step: step || 0, due, seen };
}

function isCount(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= limit;
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
