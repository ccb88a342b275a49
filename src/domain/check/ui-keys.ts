/** Keys of interface strings: with and without the ending that a count adds. */

const countEnding = /_(zero|one|two|few|many|other)$/;

/** Splits a key. @example splitKey('quiz.left_one') // { base: 'quiz.left', form: 'one' } */
export function splitKey(key: string): { base: string; form: string | undefined } {
  const form = countEnding.exec(key)?.[1];
  return { base: key.replace(countEnding, ''), form };
}

/** Groups the forms of each counted string by its key without ending. */
export function countedKeys(keys: Iterable<string>): Map<string, Set<string>> {
  const counted = new Map<string, Set<string>>();
  for (const key of keys) {
    const { base, form } = splitKey(key);
    if (form !== undefined) counted.set(base, (counted.get(base) ?? new Set()).add(form));
  }
  return counted;
}

/** Asking for 200 plurals takes a millisecond, and the answer never changes. */
const knownForms = new Map<string, ReadonlySet<string>>();

/**
 * Lists the forms that a language needs to count whole things.
 *
 * Forms for fractions or millions alone are left out: our counts are small.
 */
export function formsOf(lang: string): ReadonlySet<string> {
  const known = knownForms.get(lang);
  if (known) return known;
  const rules = new Intl.PluralRules(lang);
  const forms = new Set<string>(Array.from({ length: 201 }, (_, count) => rules.select(count))).add('other');
  knownForms.set(lang, forms);
  return forms;
}
