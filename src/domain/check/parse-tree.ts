/** Reads the whole content folder into the tree that the checks look at. */
import { fileOf, present, type ContentFile, type ContentTree } from './content-tree.ts';
import type { UsedUiKey } from './find-ui-keys.ts';
import { parseContentFile, type RawFile } from './parse-content-file.ts';

/** What the checks need besides the files. */
export interface TreeOptions {
  /** Name of the content folder as it is printed. */
  readonly root?: string;
  /** Interface strings that the code asks for; left out: that check stays silent. */
  readonly usedUiKeys?: readonly UsedUiKey[];
}

/** Returns the languages of site.yaml, or where it cannot be read the language folders that exist. */
function findLanguages(files: readonly ContentFile[]): readonly string[] {
  const site = fileOf({ root: '', files, languages: [], defaultLang: '', usedUiKeys: undefined }, 'site');
  const named = present(site?.data?.languages).flatMap(([, language]) => language.tag ?? []);
  if (named.length > 0) return [...new Set(named)];
  const folders = new Set(files.flatMap((file) => file.lang ?? []));
  return [...folders].toSorted((left, right) => Number(right === 'en') - Number(left === 'en'));
}

/** Puts files that have been read into a tree. */
export function treeOf(files: readonly ContentFile[], { root = 'content', usedUiKeys }: TreeOptions = {}): ContentTree {
  const languages = findLanguages(files);
  return { root, files, languages, defaultLang: languages[0] ?? 'en', usedUiKeys };
}

/** Reads every file and puts them into a tree. */
export function parseTree(rawFiles: readonly RawFile[], options: TreeOptions = {}): ContentTree {
  const { root = 'content' } = options;
  return treeOf(
    rawFiles.map((raw) => parseContentFile(raw, root)),
    options,
  );
}
