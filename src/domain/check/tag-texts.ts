/** The words that the attributes of a figure show or say. */
import { findMdxTag, type AttributeContent } from '../content/mdx-tags.ts';
import { splitLine, splitTexts } from '../content/text-list.ts';
import type { PassageRole } from './mdx-body.ts';

/** One text of a figure. */
export interface TagText {
  readonly role: PassageRole;
  readonly text: string;
}

const readers: Partial<Record<AttributeContent, (value: string) => TagText[]>> = {
  words: (value) => [{ role: 'caption', text: value }],
  alt: (value) => [{ role: 'alt', text: value }],
  texts: (value) => splitTexts(value).map((text) => ({ role: 'item', text })),
  lines: (value) => splitTexts(value).map((line) => ({ role: 'item', text: splitLine(line).words })),
};

/** Lists the texts of a tag, as its attributes stand. What is no figure of ours has none. */
export function textsOfTag(
  name: string,
  attributes: readonly { readonly name: string; readonly value: string | undefined }[],
): TagText[] {
  const contents = findMdxTag(name)?.attributes ?? {};
  return attributes.flatMap((attribute) => {
    const content = Object.hasOwn(contents, attribute.name) ? contents[attribute.name] : undefined;
    const texts = content && attribute.value !== undefined ? readers[content]?.(attribute.value) : undefined;
    return (texts ?? []).filter(({ text }) => text.trim() !== '');
  });
}
