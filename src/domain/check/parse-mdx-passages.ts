/** Finds the words of a parsed MDX file that a reader meets, passage by passage and for the tracks that get them. */
import type { MdastNode } from 'satteri';
import { trackIds, type TrackId } from '../course/tracks.ts';
import type { MdxPassage, PassageRole } from './mdx-body.ts';
import { textsOfTag } from './tag-texts.ts';

type Tracks = readonly TrackId[] | undefined;

interface Place {
  readonly role: PassageRole;
  readonly tracks: Tracks;
}

/** Nodes that stand in a line of words, and not below one another. */
const inLine: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'],
  ...['image', 'imageReference', 'mdxJsxTextElement', 'mdxTextExpression'],
]);

const roles: Readonly<Record<string, PassageRole>> = { heading: 'heading', listItem: 'item', tableCell: 'item' };

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

function attributesOf(node: MdastNode): { name: string; value: string | undefined }[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [{ name: attribute.name, value: attribute.value }]
      : [],
  );
}

function nameOf(node: MdastNode): string {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? (node.name ?? '') : '';
}

/** The tracks that an `<Only>` lets through; those around it stay where a node is no such tag. */
function tracksInside(node: MdastNode, around: Tracks): Tracks {
  if (nameOf(node) !== 'Only') return around;
  const value = attributesOf(node).find(({ name }) => name === 'tracks')?.value ?? '';
  return trackIds.filter((track) => value.split(/\s+/).includes(track));
}

/** Returns the words of a line; without a track, all of them. */
function textOf(node: MdastNode, track: TrackId | undefined): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (track && tracksInside(node, undefined)?.includes(track) === false) return '';
  return childrenOf(node)
    .map((child) => textOf(child, track))
    .join('');
}

function holdsOnly(node: MdastNode): boolean {
  return nameOf(node) === 'Only' || childrenOf(node).some(holdsOnly);
}

/** Pictures and figures within or instead of a line. */
function figureTexts(node: MdastNode, tracks: Tracks): MdxPassage[] {
  const line = node.position?.start.line ?? 1;
  const alt = node.type === 'image' || node.type === 'imageReference' ? (node.alt ?? '') : '';
  const own = alt.trim() ? [{ role: 'alt' as const, text: alt }] : textsOfTag(nameOf(node), attributesOf(node));
  const inner = tracksInside(node, tracks);
  return [
    ...own.map((text) => ({ ...text, line, tracks })),
    ...childrenOf(node)
      .filter(({ type }) => inLine.has(type))
      .flatMap((child) => figureTexts(child, inner)),
  ];
}

/** Makes a passage of one line of words; one for each track where a part is for some of them only. */
function lineOfWords(nodes: readonly MdastNode[], { role, tracks }: Place): MdxPassage[] {
  const line = nodes[0]?.position?.start.line ?? 1;
  const passage = (forTracks: Tracks, track?: TrackId): MdxPassage[] => {
    const text = nodes.map((node) => textOf(node, track)).join('');
    return text.trim() === '' ? [] : [{ role, text, line, tracks: forTracks }];
  };
  const words = nodes.some(holdsOnly)
    ? (tracks ?? trackIds).flatMap((track) => passage([track], track))
    : passage(tracks);
  return [...words, ...nodes.flatMap((node) => figureTexts(node, tracks))];
}

/** Returns every passage below a node, in reading order. */
export function passagesOf(node: MdastNode, around: Place = { role: 'paragraph', tracks: undefined }): MdxPassage[] {
  const isNote = around.role === 'note' || nameOf(node) === 'TeacherNote';
  const role = isNote ? 'note' : (roles[node.type] ?? around.role);
  const place: Place = { role, tracks: tracksInside(node, around.tracks) };
  const line = node.position?.start.line ?? 1;
  const passages = textsOfTag(nameOf(node), attributesOf(node)).map((text): MdxPassage => {
    return { ...text, line, tracks: around.tracks };
  });
  let words: MdastNode[] = [];
  for (const child of childrenOf(node)) {
    if (inLine.has(child.type)) {
      words.push(child);
    } else {
      passages.push(...lineOfWords(words, place), ...passagesOf(child, place));
      words = [];
    }
  }
  passages.push(...lineOfWords(words, place));
  return passages;
}
