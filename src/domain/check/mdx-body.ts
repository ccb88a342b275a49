/** What the checks need to know of the prose of an MDX file. */

/** A heading; `tracks` is the attribute of the `<Only>` around it. */
export interface MdxHeading {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
  readonly tracks: string | undefined;
}

/** A tag; the value of an attribute is undefined where it is written in braces or has no value. */
export interface MdxTagUse {
  readonly name: string;
  readonly line: number;
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined }[];
  readonly isEmpty: boolean;
  /** Names of the tags around it, outermost first. */
  readonly inside: readonly string[];
}

/** The parts of the prose, each in reading order. */
export interface MdxBody {
  readonly headings: readonly MdxHeading[];
  readonly links: readonly { readonly address: string; readonly line: number }[];
  readonly images: readonly { readonly alt: string; readonly address: string; readonly line: number }[];
  readonly tags: readonly MdxTagUse[];
  readonly imports: readonly { readonly code: string; readonly line: number }[];
  readonly expressions: readonly { readonly code: string; readonly line: number }[];
}

/** Returns the text of an attribute, if it has one. */
export function attributeOf(tag: MdxTagUse, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}
