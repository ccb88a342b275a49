/** Every picture says in words what it shows. */
import { findMdxTag } from '../../content/mdx-tags.ts';
import type { ContentTree } from '../content-tree.ts';
import { attributeOf } from '../mdx-body.ts';
import { problem, type Problem } from '../problem.ts';
import { proseFiles } from '../prose-files.ts';

/** Finds Markdown images and figure tags with an empty text. */
export function checkImageTexts(tree: ContentTree): Problem[] {
  return proseFiles(tree).flatMap(({ file, body }) => {
    const images = body.images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ address, line }) => {
        const what = `The image "${address}" has no text for those who cannot see it.`;
        return problem(
          'IMAGE_TEXT_MISSING',
          file.path,
          line,
          what,
          `Say what it shows: ![A girl at a desk](${address}).`,
        );
      });
    const figures = body.tags
      .filter((tag) => findMdxTag(tag.name)?.attributes['alt'] === 'alt' && attributeOf(tag, 'alt')?.trim() === '')
      .map(({ name, line }) => {
        const what = `The figure <${name}> has an empty "alt", so those who cannot see it learn nothing.`;
        return problem('IMAGE_TEXT_MISSING', file.path, line, what, 'Say in "alt" what the drawing shows.');
      });
    return [...images, ...figures];
  });
}
