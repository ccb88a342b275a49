/** Files with prose that could be read. */
import type { ProseKind } from '../content/mdx-tags.ts';
import type { ContentFile, ContentTree } from './content-tree.ts';
import type { MdxBody } from './mdx-body.ts';

/** A lesson, a page or a sheet, with its prose. */
export interface ProseFile {
  readonly file: ContentFile;
  readonly body: MdxBody;
  readonly kind: ProseKind;
}

const kinds: ReadonlySet<string | undefined> = new Set<ProseKind>(['lessons', 'pages', 'schools', 'families']);

const isProse = (kind: string | undefined): kind is ProseKind => kinds.has(kind);

/** Lists lessons, pages of prose and sheets, in all languages. */
export function proseFiles(tree: ContentTree): ProseFile[] {
  return tree.files.flatMap((file): ProseFile[] => {
    const { kind, body } = file;
    return body && isProse(kind) ? [{ file, body, kind }] : [];
  });
}
