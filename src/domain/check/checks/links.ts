/** Links lead somewhere, in every language and wherever the site is hosted. */
import { fixedPages } from '../../course/paths.ts';
import { filesOf, type ContentTree } from '../content-tree.ts';
import { listLessons } from '../course-lessons.ts';
import { headingSlugs } from '../heading-slugs.ts';
import { problem, type Problem } from '../problem.ts';
import { proseFiles, type ProseFile } from '../prose-files.ts';
import { guess, quoteList } from '../words.ts';

/** What a link may point to. */
interface Targets {
  readonly lessons: readonly string[];
  readonly pages: readonly string[];
  readonly headings: readonly string[];
}

const ourForms = 'Write lesson:<id> for a lesson, page:<name> for a page, or #heading for a place on the same page.';

function checkLink({ file, kind }: ProseFile, address: string, line: number, targets: Targets): Problem[] {
  const { lessons, pages, headings } = targets;
  const lesson = /^lesson:(.*)$/.exec(address)?.[1];
  if (lesson !== undefined) {
    if (lessons.includes(lesson)) return [];
    const remedy = `${guess(lesson, lessons)}Correct the id; the ids stand in shared/course.yaml.`;
    return [
      problem(
        'LINK_LESSON_UNKNOWN',
        file.path,
        line,
        `The link leads to the lesson "${lesson}", which does not exist.`,
        remedy,
      ),
    ];
  }
  const page = /^page:(.*)$/.exec(address)?.[1];
  if (page !== undefined) {
    if (pages.includes(page)) return [];
    const remedy = `${guess(page, pages)}Use one of ${quoteList(pages)}.`;
    return [
      problem(
        'LINK_PAGE_UNKNOWN',
        file.path,
        line,
        `The link leads to the page "${page}", which does not exist.`,
        remedy,
      ),
    ];
  }
  if (address.startsWith('#')) {
    const slug = decodeAnchor(address.slice(1));
    if (headings.includes(slug)) return [];
    const remedy = `${guess(slug, headings)}The headings here are ${quoteList(headings.map((name) => `#${name}`))}.`;
    return [
      problem('LINK_HEADING_UNKNOWN', file.path, line, `No heading on this page has the anchor "#${slug}".`, remedy),
    ];
  }
  if (address.startsWith('/')) {
    const what = `The link "${address}" starts at the top of the host, so it breaks in a folder and in other languages.`;
    return [problem('LINK_ROOT', file.path, line, what, ourForms)];
  }
  if (address.startsWith('https://')) {
    if (kind === 'pages') return [];
    const what = `The ${kind === 'lessons' ? 'lesson' : 'sheet'} links to "${address}", but ${kind === 'lessons' ? 'lessons' : 'sheets'} name their sources without a link: some addresses carry a name that must not be passed on.`;
    const remedy =
      'Name publisher, title and year, and put the address into shared/sources, where the page of sources shows it.';
    return [problem('LINK_OUTSIDE', file.path, line, what, remedy)];
  }
  const what = `The link "${address}" has a form that we do not use.`;
  const more = kind === 'pages' ? ' Addresses of other sites start with https://.' : '';
  return [problem('LINK_FORM', file.path, line, what, ourForms + more)];
}

/** An anchor that is badly encoded stays as it is, and is reported as unknown. */
function decodeAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Finds links to nothing and links of a form that breaks. */
export function checkLinks(tree: ContentTree): Problem[] {
  const listed = listLessons(tree)?.map(({ id }) => id);
  const lessons = listed ?? filesOf(tree, 'lessons', tree.defaultLang).map((file) => file.name);
  const prosePages = filesOf(tree, 'pages', tree.defaultLang).map((file) => file.name);
  const pages = [...new Set([...Object.keys(fixedPages), ...prosePages])];
  return proseFiles(tree).flatMap((prose) => {
    const headings = headingSlugs(prose.body.headings.map(({ text }) => text));
    return prose.body.links.flatMap(({ address, line }) =>
      checkLink(prose, address, line, { lessons, pages, headings }),
    );
  });
}
