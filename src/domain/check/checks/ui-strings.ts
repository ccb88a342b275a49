/** Interface strings: each has a note for translators and every form that its language needs to count. */
import { fileOf, filesOf, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { countedKeys, formsOf } from '../ui-keys.ts';
import { quoteList } from '../words.ts';

function checkNotes(tree: ContentTree): Problem[] {
  const file = fileOf(tree, 'ui', tree.defaultLang);
  return Object.entries(file?.data ?? {}).flatMap(([key, string]): Problem[] => {
    if (!file || !string || string.note !== undefined) return [];
    const what = `The string "${key}" has no note, so a translator cannot know where it stands.`;
    const remedy = 'Add "note:" with where it stands and what its placeholders are.';
    return [problem('UI_NOTE_MISSING', file.path, file.lineOf([key]), what, remedy)];
  });
}

/** Finds strings without a note in the default language, and counted strings with missing forms in any. */
export function checkUiStrings(tree: ContentTree): Problem[] {
  const plurals = filesOf(tree, 'ui').flatMap((file) => {
    const needed = formsOf(file.lang ?? tree.defaultLang);
    const counted = countedKeys(Object.keys(file.data ?? {}));
    return [...counted].flatMap(([base, forms]): Problem[] => {
      const missing = [...needed].filter((form) => !forms.has(form)).map((form) => `${base}_${form}`);
      if (missing.length === 0) return [];
      const [form = 'other'] = forms;
      const what = `The string "${base}" is counted, but its language also needs ${quoteList(missing)}.`;
      return [problem('UI_PLURAL_MISSING', file.path, file.lineOf([`${base}_${form}`]), what, 'Add what is missing.')];
    });
  });
  return [...checkNotes(tree), ...plurals];
}
