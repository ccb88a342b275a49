/**
 * Reads the prose of an MDX file with the parser that Astro uses.
 *
 * One of the few files here that import a library: `satteri` is a parser and a pure function of its text.
 */
import { mdxToMdast, type MdastNode } from 'satteri';
import type { MdxBody, MdxTagUse } from './mdx-body.ts';
import { passagesOf } from './parse-mdx-passages.ts';

/** The body, or why it could not be read. */
export type MdxContent =
  { readonly body: MdxBody } | { readonly body: undefined; readonly line: number; readonly reason: string };

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Entry)[] ? Entry[] : T[Key] };

interface Around {
  readonly inside: readonly string[];
  readonly tracks: string | undefined;
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

/** Returns the words of a heading as a reader sees them. */
function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return childrenOf(node).map(textOf).join('');
}

function isTag(node: MdastNode) {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function readTag(node: MdastNode, line: number, { inside, tracks }: Around): MdxTagUse | undefined {
  if (!isTag(node)) return undefined;
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? { name: attribute.name, value: typeof attribute.value === 'string' ? attribute.value : undefined }
      : { name: `{${attribute.value}}`, value: undefined },
  );
  return { name: node.name ?? '', line, attributes, isEmpty: node.children.length === 0, inside, tracks };
}

/** A comment such as a note to translators prints nothing. */
function isComment(code: string): boolean {
  return code.replace(/\/\*[\s\S]*?\*\//gu, '').trim() === '';
}

function collect(node: MdastNode, around: Around, body: Writable<MdxBody>): void {
  const line = node.position?.start.line ?? 1;
  let inner = around;
  switch (node.type) {
    case 'heading':
      body.headings.push({ depth: node.depth, text: textOf(node).trim(), line, tracks: around.tracks });
      break;
    case 'link':
    case 'definition':
      body.links.push({ address: node.url, line });
      break;
    case 'image':
      body.images.push({ alt: node.alt ?? '', address: node.url, line });
      break;
    case 'imageReference':
      body.images.push({ alt: node.alt ?? '', address: node.identifier, line });
      break;
    case 'mdxjsEsm':
      body.imports.push({ code: node.value, line });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node.value)) body.expressions.push({ code: node.value, line });
      break;
    default:
  }
  const tag = readTag(node, line, around);
  if (tag) {
    body.tags.push(tag);
    const tracks = tag.name === 'Only' ? tag.attributes.find(({ name }) => name === 'tracks')?.value : undefined;
    inner = { inside: [...around.inside, tag.name], tracks: tracks ?? around.tracks };
  }
  for (const child of childrenOf(node)) collect(child, inner, body);
}

/** The parser says "12:3: reason (rule)". */
function readReason(error: unknown): { line: number; reason: string } {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):\d+: ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/u.exec(message);
  return { line: Number(match?.[1] ?? 1), reason: match?.[2] ?? message };
}

/** Reads the prose below the front matter. */
export function parseMdx(text: string): MdxContent {
  const body: Writable<MdxBody> = {
    headings: [],
    passages: [],
    links: [],
    images: [],
    tags: [],
    imports: [],
    expressions: [],
  };
  try {
    const root = mdxToMdast(text);
    collect(root, { inside: [], tracks: undefined }, body);
    body.passages.push(...passagesOf(root));
    return { body };
  } catch (error) {
    return { body: undefined, ...readReason(error) };
  }
}
