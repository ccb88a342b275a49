/** The code asks for interface strings that exist, and every string is asked for. */
import { fileOf, type ContentTree } from '../content-tree.ts';
import type { UsedUiKey } from '../find-ui-keys.ts';
import { problem, type Problem } from '../problem.ts';
import { splitKey } from '../ui-keys.ts';
import { guess } from '../words.ts';

/** Tells whether a piece of code asks for a string. */
function asksFor(used: UsedUiKey, key: string): boolean {
  if (used.form === 'prefix') return key.startsWith(used.key);
  const { base, form } = splitKey(key);
  if (used.form === 'plural') return form !== undefined && base === used.key;
  return key === used.key;
}

/** Compares the strings of the default language with the code; silent where the code was not looked at. */
export function checkUiUsage(tree: ContentTree): Problem[] {
  const { usedUiKeys } = tree;
  const file = fileOf(tree, 'ui', tree.defaultLang);
  if (!usedUiKeys || !file?.data) return [];
  const keys = Object.keys(file.data);
  const unknown = usedUiKeys
    .filter((used) => !keys.some((key) => asksFor(used, key)))
    .map((used) => {
      const name = { text: used.key, plural: `${used.key}_other`, prefix: `${used.key}*` }[used.form];
      const what = `The code asks for the interface string "${name}", but ${file.path} has no such string.`;
      const remedy = `${guess(name, keys)}Add it there with a text and a note, or correct the code.`;
      return problem('UI_KEY_UNKNOWN', used.file, used.line, what, remedy);
    });
  const unused = keys
    .filter((key) => !usedUiKeys.some((used) => asksFor(used, key)))
    .map((key) => {
      const what = `No code asks for the interface string "${key}", so translators would work for nothing.`;
      const remedy =
        'Remove it from every language. If the code puts its key together, name it there in a comment: // ui-keys: some.prefix.*';
      return problem('UI_KEY_UNUSED', file.path, file.lineOf([key]), what, remedy);
    });
  return [...unknown, ...unused];
}
