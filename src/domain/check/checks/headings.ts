/** Headings form an outline without gaps, for those who listen to a page or jump through it. */
import { trackIds } from '../../course/schema.ts';
import type { ContentTree } from '../content-tree.ts';
import type { MdxHeading } from '../mdx-body.ts';
import { problem, type Problem } from '../problem.ts';
import { proseFiles, type ProseFile } from '../prose-files.ts';

function checkLevelOne({ file, body }: ProseFile): Problem[] {
  return body.headings
    .filter(({ depth }) => depth === 1)
    .map(({ text, line }) => {
      const what = `The heading "${text}" is of the first level, which the title of the page has already.`;
      return problem('HEADING_LEVEL_ONE', file.path, line, what, 'Write it with two signs: ##.');
    });
}

/** Finds headings that are more than one level below the heading before them. */
function findSkips(headings: readonly MdxHeading[]): [MdxHeading, number][] {
  let before = 1;
  return headings.flatMap((heading): [MdxHeading, number][] => {
    const skipped = heading.depth > before + 1;
    const level = before;
    before = heading.depth;
    return skipped ? [[heading, level]] : [];
  });
}

/** Blocks for single tracks make a page of their own for each, so each outline is looked at. */
function checkSkips({ file, body }: ProseFile): Problem[] {
  const found = new Map<MdxHeading, number>();
  for (const track of trackIds) {
    const seen = body.headings.filter(({ tracks }) => tracks === undefined || tracks.split(/\s+/).includes(track));
    for (const [heading, level] of findSkips(seen)) if (!found.has(heading)) found.set(heading, level);
  }
  return [...found].map(([{ text, depth, line }, before]) => {
    const above = before === 1 ? 'the title of the page' : `a heading of level ${before}`;
    const what = `The heading "${text}" is of level ${depth} and follows ${above}, so a level is skipped.`;
    return problem(
      'HEADING_SKIPPED',
      file.path,
      line,
      what,
      `Write it with ${before + 1} signs: ${'#'.repeat(before + 1)}.`,
    );
  });
}

/** Finds headings of the first level, and levels that are skipped for any track. */
export function checkHeadings(tree: ContentTree): Problem[] {
  return proseFiles(tree).flatMap((prose) => [...checkLevelOne(prose), ...checkSkips(prose)]);
}
