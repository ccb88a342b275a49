/** Files with prose that could be read. */
import type { ContentFile, ContentTree } from './content-tree.ts';
import type { MdxBody } from './mdx-body.ts';

/** A lesson or a page, with its prose. */
export interface ProseFile {
  readonly file: ContentFile;
  readonly body: MdxBody;
  readonly kind: 'lessons' | 'pages';
}

/** Lists lessons and pages of prose, in all languages. */
export function proseFiles(tree: ContentTree): ProseFile[] {
  return tree.files.flatMap((file): ProseFile[] => {
    const { kind, body } = file;
    return body && (kind === 'lessons' || kind === 'pages') ? [{ file, body, kind }] : [];
  });
}
