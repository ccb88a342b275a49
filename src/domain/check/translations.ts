/** Pairs of files: one of the default language and its counterpart in another language. */
import type { ContentKindName } from '../content/kinds.ts';
import { filesOf, type ContentFile, type ContentTree } from './content-tree.ts';
import { problem, type Problem } from './problem.ts';

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

/** One of the two sides of a comparison. */
interface IdsOf {
  readonly file: ContentFile;
  readonly ids: readonly IdAt[];
}

/**
 * Compares the ids of a translation with those of its original.
 *
 * @param name - What the ids are of, such as "item".
 * @param line - Where the list of the translation starts.
 * @param place - What the list belongs to, where the file has several, such as ' of the item "asking-1"'.
 */
export function compareIds(name: string, original: IdsOf, translation: IdsOf, line: number, place = ''): Problem[] {
  const here = translation.ids.map(({ id }) => id);
  const there = original.ids.map(({ id }) => id);
  const { file } = translation;
  const missing = original.ids.filter(({ id }) => !here.includes(id));
  const strays = translation.ids.filter(({ id }) => !there.includes(id));
  const lacking = missing.map((gone) => {
    const what = `The translation lacks the ${name} "${gone.id}"${place}, which stands at ${original.file.path}:${gone.line}.`;
    return problem('LANGUAGE_IDS_DIFFER', file.path, line, what, `Translate the ${name}, and keep its id.`);
  });
  const added = strays.map((stray) => {
    const what = `The ${name} "${stray.id}"${place} is not in ${original.file.path}.`;
    const remedy = `Correct the id, add the ${name} there, or remove it here.`;
    return problem('LANGUAGE_IDS_DIFFER', file.path, stray.line, what, remedy);
  });
  return [...lacking, ...added];
}
