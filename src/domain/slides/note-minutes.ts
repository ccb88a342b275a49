/** How long a lesson takes with a class, as its notes for teachers say. */

const note = /<TeacherNote\b[^>]*\bminutes="(\d+)"/g;

/**
 * Returns the sum of minutes of the notes in the text of a lesson.
 *
 * @param body - Text as a track sees it, in MDX.
 */
export function noteMinutes(body: string): number {
  return [...body.matchAll(note)].reduce((sum, [, minutes]) => sum + Number(minutes), 0);
}
