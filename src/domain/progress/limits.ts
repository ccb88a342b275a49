/** How much progress may hold: far above what a course needs, and low enough that no file can fill a device. */

export const limits = {
  /** Characters of the whole as text; a valid one has a byte for each. */
  size: 1_000_000,
  lessons: 200,
  /** Versions of the quiz of one lesson. */
  quizzes: 20,
  items: 200,
  tries: 100,
  /** Items that come back, with those that have left. */
  review: 1000,
  /** How often something is noted about one of them. */
  seen: 9999,
} as const;

/** Tells whether this is the id of a lesson or an item, or the hash of a quiz. */
export function isId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
