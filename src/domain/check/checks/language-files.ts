/** Every language has the same files as the default language. */
import type { ContentKindName } from '../../content/kinds.ts';
import type { ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { otherLanguages, pathInLanguage } from '../translations.ts';

/**
 * Kinds that a language may leave out: its pages show the words of the default language. Editorial rules are of one
 * language alone, so there is nothing to translate.
 */
const optional: readonly (ContentKindName | undefined)[] = [
  'supportWords',
  'countryWords',
  'platformWords',
  'editorial',
];

/** Finds files that a language lacks, and files that only a translation has. */
export function checkLanguageFiles(tree: ContentTree): Problem[] {
  const filesIn = (wanted: string) =>
    tree.files.filter(({ lang, kind }) => lang === wanted && kind !== undefined && !optional.includes(kind));
  const originals = filesIn(tree.defaultLang);
  return otherLanguages(tree).flatMap((lang) => {
    const translations = filesIn(lang);
    const here = new Set(translations.map(pathInLanguage));
    const there = new Set(originals.map(pathInLanguage));
    const missing = originals
      .filter((file) => !here.has(pathInLanguage(file)))
      .map((file) => {
        const path = `${tree.root}/${lang}/${pathInLanguage(file)}`;
        const remedy = `Copy ${file.path} there and translate it.`;
        return problem(
          'LANGUAGE_FILE_MISSING',
          path,
          1,
          `The file exists in "${tree.defaultLang}", but not in "${lang}".`,
          remedy,
        );
      });
    const stray = translations
      .filter((file) => !there.has(pathInLanguage(file)))
      .map((file) => {
        const what = `The file has no counterpart ${tree.root}/${tree.defaultLang}/${pathInLanguage(file)}.`;
        const remedy = 'Give it the name and folder that the file has there, or delete it.';
        return problem('LANGUAGE_FILE_STRAY', file.path, 1, what, remedy);
      });
    return [...missing, ...stray];
  });
}
