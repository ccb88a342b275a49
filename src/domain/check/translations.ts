/** Pairs of files: one of the default language and its counterpart in another language. */
import type { ContentKindName } from '../content/kinds.ts';
import { filesOf, type ContentFile, type ContentTree } from './content-tree.ts';
import { problem, type Problem } from './problem.ts';
import { quoteList } from './words.ts';

/** Languages besides the default that have files. */
export function otherLanguages(tree: ContentTree): string[] {
  return tree.languages.slice(1).filter((lang) => tree.files.some((file) => file.lang === lang));
}

/** Path of a file below its language folder. */
export function pathInLanguage(file: ContentFile): string {
  return file.parts.slice(1).join('/');
}

/** Lists files of a kind next to their counterparts, where both could be read. */
export function pairsOf<Kind extends ContentKindName>(
  tree: ContentTree,
  kind: Kind,
): [original: ContentFile<Kind>, translation: ContentFile<Kind>][] {
  return filesOf(tree, kind, tree.defaultLang).flatMap((original) =>
    otherLanguages(tree).flatMap((lang): [ContentFile<Kind>, ContentFile<Kind>][] => {
      const path = pathInLanguage(original);
      const translation = filesOf(tree, kind, lang).find((file) => pathInLanguage(file) === path);
      return original.data && translation?.data ? [[original, translation]] : [];
    }),
  );
}

/** An id and the line on which it stands. */
export interface IdAt {
  readonly id: string;
  readonly line: number;
}

/**
 * Compares the ids of a translation with those of its original.
 *
 * @param name - What the ids are of, such as "item".
 */
export function compareIds(
  name: string,
  original: { readonly file: ContentFile; readonly ids: readonly IdAt[] },
  translation: { readonly file: ContentFile; readonly ids: readonly IdAt[]; readonly line: number },
): Problem[] {
  const here = translation.ids.map(({ id }) => id);
  const there = original.ids.map(({ id }) => id);
  const { file } = translation;
  const missing = original.ids.filter(({ id }) => !here.includes(id));
  const lacking =
    missing.length === 0
      ? []
      : [
          problem(
            'LANGUAGE_IDS_DIFFER',
            file.path,
            translation.line,
            `The translation lacks the ${name} ${quoteList(missing.map(({ id }) => id))} of ${original.file.path}:${missing[0]?.line}.`,
            'Translate what is missing, and keep its id.',
          ),
        ];
  const strays = translation.ids.filter(({ id }) => !there.includes(id));
  const added = strays.map(({ id, line }) => {
    const what = `The ${name} "${id}" is not in ${original.file.path}.`;
    const remedy = `Correct the id, add the ${name} there, or remove it here.`;
    return problem('LANGUAGE_IDS_DIFFER', file.path, line, what, remedy);
  });
  return [...lacking, ...added];
}
