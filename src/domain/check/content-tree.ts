/** All content files, read and parsed: what every check gets. */
import type { ContentData, ContentKindName } from '../content/kinds.ts';
import type { MdxBody } from './mdx-body.ts';
import type { Problem } from './problem.ts';
import type { UsedUiKey } from './find-ui-keys.ts';

/** Way from the top of a file to one of its values, such as `['items', 2, 'prompt']`. */
export type FieldPath = readonly PropertyKey[];

/** Data of which any part may be missing, because the file holds mistakes; what is there has the right type. */
export type Partly<T> = T extends readonly (infer Element)[]
  ? readonly (Partly<Element> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partly<T[Key]> | undefined }
    : T;

/** One content file. */
export interface ContentFile<Kind extends ContentKindName = ContentKindName> {
  /** As it is printed: with the content folder in front. */
  readonly path: string;
  /** Parts of the path below the content folder. */
  readonly parts: readonly string[];
  /** File name without its ending: the id of what it holds. */
  readonly name: string;
  /** Undefined where the file matches no kind. */
  readonly kind: Kind | undefined;
  /** Language folder; undefined for shared files. */
  readonly lang: string | undefined;
  /** Undefined where the file could not be read at all. */
  readonly data: Partly<ContentData<Kind>> | undefined;
  /** Body of an MDX file, where it could be read. */
  readonly body: MdxBody | undefined;
  /** Finds the line of a value, or of the nearest value around it. */
  readonly lineOf: (path: FieldPath) => number;
  /** What was found while reading this file alone. */
  readonly problems: readonly Problem[];
}

/** The whole content folder. */
export interface ContentTree {
  /** Name of the folder as it is printed. */
  readonly root: string;
  readonly files: readonly ContentFile[];
  /** Languages of the edition, default first. */
  readonly languages: readonly string[];
  readonly defaultLang: string;
  /** Interface strings that the code asks for; undefined where the code was not looked at. */
  readonly usedUiKeys: readonly UsedUiKey[] | undefined;
}

function isKind<Kind extends ContentKindName>(file: ContentFile, kind: Kind): file is ContentFile<Kind> {
  return file.kind === kind;
}

/** Returns the files of a kind, in all languages or in one. */
export function filesOf<Kind extends ContentKindName>(
  tree: ContentTree,
  kind: Kind,
  lang?: string,
): ContentFile<Kind>[] {
  return tree.files.filter((file) => isKind(file, kind)).filter((file) => lang === undefined || file.lang === lang);
}

/** Returns the one file of a kind, such as the glossary of a language. */
export function fileOf<Kind extends ContentKindName>(
  tree: ContentTree,
  kind: Kind,
  lang?: string,
): ContentFile<Kind> | undefined {
  return filesOf(tree, kind, lang)[0];
}

/**
 * Tells whether all files of a kind could be read.
 *
 * Where one could not, "this id does not exist" might be wrong, so checks of references stay silent.
 */
export function allReadable(tree: ContentTree, kind: ContentKindName, lang?: string): boolean {
  return filesOf(tree, kind, lang).every((file) => file.data !== undefined);
}

/** Returns what is there of a list, with the place of each entry. */
export function present<T>(list: readonly (T | undefined)[] | undefined): [number, T][] {
  return (list ?? []).flatMap((entry, index): [number, T][] => (entry === undefined ? [] : [[index, entry]]));
}
