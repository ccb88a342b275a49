/** Which fields of an activity hold words that a reader sees; all others are the same in every language. */
const wordFields = new Set([
  'title',
  'intro',
  'prompt',
  'sample',
  'says',
  'answer',
  'text',
  'hint',
  'right',
  'wrong',
  'across',
  'down',
  'centre',
  'name',
  'label',
  'shows',
  'followed',
  'other',
  'true',
  'made',
  'how',
  'heading',
  'starters',
]);

/** Tells whether a field of an activity holds words. */
export function isWordField(field: string): boolean {
  return wordFields.has(field);
}
