/** Translated interface strings: a missing one falls back to the default language, a stray one is never shown. */
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { pairsOf } from '../translations.ts';
import { splitKey } from '../ui-keys.ts';
import { guess, quoteList } from '../words.ts';

type UiFile = ContentFile<'ui'>;

/** Gathers the placeholders of a string; the forms of a count share theirs. */
function placeholders(file: UiFile): Map<string, Set<string>> {
  const byBase = new Map<string, Set<string>>();
  for (const [key, string] of Object.entries(file.data ?? {})) {
    const { base } = splitKey(key);
    const names = byBase.get(base) ?? new Set();
    for (const [placeholder] of (string?.text ?? '').matchAll(/\{\w+\}/g)) names.add(placeholder);
    byBase.set(base, names);
  }
  return byBase;
}

function checkPlaceholders(original: UiFile, translation: UiFile): Problem[] {
  const known = placeholders(original);
  return Object.entries(translation.data ?? {}).flatMap(([key, string]): Problem[] => {
    const expected = known.get(splitKey(key).base);
    if (!expected) return [];
    const written = [...(string?.text ?? '').matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder);
    const wrong = written.filter((placeholder) => !expected.has(placeholder));
    if (wrong.length === 0) return [];
    const what = `The string "${key}" holds ${quoteList(wrong)}, which ${original.path} does not have, so it would be shown as it is.`;
    const remedy = `Copy placeholders letter by letter; here they are ${quoteList([...expected])}.`;
    return [problem('LANGUAGE_UI_PLACEHOLDER', translation.path, translation.lineOf([key]), what, remedy)];
  });
}

/** Compares each file of interface strings with that of the default language. */
export function checkLanguageUi(tree: ContentTree): Problem[] {
  return pairsOf(tree, 'ui').flatMap(([original, translation]) => {
    const basesOf = (file: UiFile) => new Set(Object.keys(file.data ?? {}).map((key) => splitKey(key).base));
    const there = basesOf(original);
    const here = basesOf(translation);
    const missing = [...there].filter((base) => !here.has(base));
    const lacking = missing.map((base) => {
      const what = `The string "${base}" is not translated; readers see it in "${tree.defaultLang}".`;
      return problem('LANGUAGE_UI_MISSING', translation.path, 1, what, `Translate it from ${original.path}.`);
    });
    const strays = Object.keys(translation.data ?? {}).filter((key) => !there.has(splitKey(key).base));
    const added = strays.map((key) => {
      const what = `The string "${key}" is not in ${original.path}, so it is never shown.`;
      const remedy = `${guess(key, there)}Correct the key, or remove it.`;
      return problem('LANGUAGE_UI_UNKNOWN', translation.path, translation.lineOf([key]), what, remedy);
    });
    return [...lacking, ...added, ...checkPlaceholders(original, translation)];
  });
}
