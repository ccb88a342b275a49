/** Grading: from a response to a score. The same functions run in tests, in exports and in the browser. */

/** A scaled score; practice items are right or not yet right. */
export type Score = 0 | 1;

/** Where each option was put, by option id; null: not placed. */
export type Placement = Readonly<Record<string, string | null>>;

/**
 * Grades a choice with one or several correct options.
 *
 * Several correct options must all be chosen and nothing else: a partly right response scores 0,
 * because practice quizzes let the learner try again.
 *
 * @param chosen - Option ids in any order; unknown ids count as not correct.
 * @example
 * gradeChoice(['ask-first'], ['ask-first']) // 1
 * gradeChoice(['ask-first'], [])            // 0
 */
export function gradeChoice(correct: readonly string[], chosen: readonly string[]): Score {
  const due = new Set(correct);
  const given = new Set(chosen);
  return due.size === given.size && [...due].every((id) => given.has(id)) ? 1 : 0;
}

/** Returns the ids of the options that stand where they belong. */
export function rightlyPlaced(key: Placement, response: Placement): string[] {
  return Object.keys(key).filter((id) => response[id] !== null && response[id] === key[id]);
}

/**
 * Grades order, match and gapMatch: each option must stand at its place.
 *
 * @param key - Where each option belongs: a position ("1", "2" …), a target or a group.
 */
export function gradePlacement(key: Placement, response: Placement): Score {
  return rightlyPlaced(key, response).length === Object.keys(key).length ? 1 : 0;
}
