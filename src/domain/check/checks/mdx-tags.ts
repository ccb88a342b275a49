/** The tags in prose are ours, stand where they may stand, and wrap words where they should. */
import { findMdxTag, mdxTags, type ProseKind } from '../../content/mdx-tags.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import type { MdxTagUse } from '../mdx-body.ts';
import { checkAttributes } from '../check-attributes.ts';
import { problem, type Problem } from '../problem.ts';
import { proseFiles } from '../prose-files.ts';
import { guess } from '../words.ts';

const names = Object.keys(mdxTags);

function checkTag(file: ContentFile, kind: ProseKind, use: MdxTagUse): Problem[] {
  const { name, line } = use;
  if (/^[a-z]/.test(name)) return [];
  const tag = findMdxTag(name);
  if (!tag) {
    const what = `The tag <${name}> does not exist.`;
    const remedy = `${guess(name, names)}Use one of ${names.join(', ')}.`;
    return [problem('MDX_TAG_UNKNOWN', file.path, line, what, remedy)];
  }
  const problems = checkAttributes(file.path, use, tag);
  if (!tag.kinds.includes(kind)) {
    const what = `The tag <${name}> stands in a page of prose, but it belongs in lessons only.`;
    problems.push(problem('MDX_TAG_PLACE', file.path, line, what, 'Remove it here.'));
  }
  if (tag.wraps && use.isEmpty) {
    const remedy = `Write it around words: <${name} …>words</${name}>.`;
    problems.push(
      problem('MDX_TAG_CONTENT', file.path, line, `The tag <${name}> is empty, so nothing would be shown.`, remedy),
    );
  }
  if (!tag.wraps && !use.isEmpty) {
    const what = `The tag <${name}> stands around words, which would not be shown.`;
    problems.push(problem('MDX_TAG_CONTENT', file.path, line, what, `Close it at once: <${name} … />.`));
  }
  return problems;
}

/** Finds unknown tags, and known tags that are used in a wrong way. */
export function checkMdxTags(tree: ContentTree): Problem[] {
  return proseFiles(tree).flatMap(({ file, body, kind }) => body.tags.flatMap((use) => checkTag(file, kind, use)));
}
