/**
 * Names the version of a quiz, so that tries of an older version are not shown for a question that reads otherwise now.
 *
 * Feedback and objectives are left out: mending a word in them changes nothing that a learner answered.
 */
import { hash } from '../hash.ts';
import type { Quiz } from './schema.ts';

const leftOut = new Set(['feedback', 'objective']);

/** Writes data as text in which the order of fields does not count, but the order of entries does. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([field]) => !leftOut.has(field))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, inner]) => [field, canonical(inner)]);
}

/**
 * Returns a hash over interactions, ids, keys and texts of a quiz: up to 11 digits and lower-case letters.
 *
 * 52 bits, as many as a number holds: enough to tell the versions of one quiz apart.
 */
export function quizHash(quiz: Quiz): string {
  const text = JSON.stringify(canonical(quiz.items));
  return (hash(text) * 2 ** 20 + (hash(text, 0x9e3779b9) >>> 12)).toString(36);
}
