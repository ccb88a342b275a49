/** Languages of the edition and language folders are the same. */
import { fileOf, present, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';

/** Finds languages without a folder, and folders whose language the edition does not offer. */
export function checkLanguageFolders(tree: ContentTree): Problem[] {
  const site = fileOf(tree, 'site');
  const named = present(site?.data?.languages);
  if (!site || named.length === 0) return [];
  const missing = named.flatMap(([index, { tag }]): Problem[] => {
    if (tag === undefined || tree.files.some((file) => file.lang === tag)) return [];
    const what = `The edition offers the language "${tag}", but the folder ${tree.root}/${tag} has no content.`;
    const remedy = `Copy ${tree.root}/${tree.defaultLang} there and translate it, or take the language off the list.`;
    return [problem('LANGUAGE_FOLDER_MISSING', site.path, site.lineOf(['languages', index]), what, remedy)];
  });
  const folders = new Set(tree.files.flatMap((file) => file.lang ?? []));
  const strangers = [...folders].filter((lang) => !tree.languages.includes(lang));
  const unlisted = strangers.map((lang) => {
    const first = tree.files.find((file) => file.lang === lang);
    const what = `The folder "${lang}" is not among the languages in ${site.path}, so nobody sees it.`;
    const remedy = 'Add the language there when it is ready. Until then, this warning may stay.';
    return problem('LANGUAGE_NOT_LISTED', first?.path ?? '', 1, what, remedy);
  });
  return [...missing, ...unlisted];
}
