/** A translated glossary explains the same terms, to readers of the same age. */
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { compareIds, pairsOf, type IdAt } from '../translations.ts';

function termsOf(file: ContentFile<'glossary'>): IdAt[] {
  return Object.keys(file.data ?? {}).map((id) => ({ id, line: file.lineOf([id]) }));
}

/** Compares each glossary with that of the default language. */
export function checkLanguageGlossaries(tree: ContentTree): Problem[] {
  return pairsOf(tree, 'glossary').flatMap(([original, translation]) => {
    const ids = compareIds(
      'term',
      { file: original, ids: termsOf(original) },
      { file: translation, ids: termsOf(translation) },
      1,
    );
    const tracks = Object.entries(translation.data ?? {}).flatMap(([id, term]): Problem[] => {
      const from = original.data?.[id]?.from;
      if (from === undefined || term?.from === undefined || term.from === from) return [];
      const what = `The term "${id}" is for "${term.from}" and older here, but for "${from}" and older in ${original.path}.`;
      const line = translation.lineOf([id, 'from']);
      return [problem('LANGUAGE_FACTS_DIFFER', translation.path, line, what, `Write "from: ${from}".`)];
    });
    return [...ids, ...tracks];
  });
}
