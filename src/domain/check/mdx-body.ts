/** What the checks need to know of the prose of an MDX file. */
import type { TrackId } from '../course/tracks.ts';

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
  /** Attribute of the `<Only>` around it. */
  readonly tracks: string | undefined;
}

/** What a passage is: an item stands in a list, a table or a figure; an alt is heard in place of a
 * picture; a note is for teachers alone. */
export type PassageRole = 'paragraph' | 'heading' | 'item' | 'caption' | 'alt' | 'note';

/** Words that stand together: what a reader meets between two breaks. */
export interface MdxPassage {
  readonly role: PassageRole;
  /** With its line breaks, each of which is one of the file. */
  readonly text: string;
  readonly line: number;
  /** Tracks that get it; undefined where all do. */
  readonly tracks: readonly TrackId[] | undefined;
}

/** The parts of the prose, each in reading order. */
export interface MdxBody {
  readonly headings: readonly MdxHeading[];
  readonly passages: readonly MdxPassage[];
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
