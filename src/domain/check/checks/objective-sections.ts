/** The section that an objective names is a heading of its lesson, so that a class can be led back to it. */
import { filesOf, present, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess, quoteList } from '../words.ts';

/** Finds objectives whose section is no heading that every reader of the lesson sees. */
export function checkObjectiveSections(tree: ContentTree): Problem[] {
  return filesOf(tree, 'lessons').flatMap((file) => {
    if (!file.body) return [];
    const headings = file.body.headings.filter(({ tracks }) => tracks === undefined).map(({ text }) => text);
    return present(file.data?.objectives).flatMap(([index, { section }]): Problem[] => {
      if (section === undefined || headings.includes(section)) return [];
      const what = `An objective is taught below "${section}", but the lesson has no such heading for all its readers.`;
      const remedy = `${guess(section, headings)}Write one of ${quoteList(headings, 'or')}, or leave the section out.`;
      const line = file.lineOf(['objectives', index, 'section']);
      return [problem('LESSON_SECTION_UNKNOWN', file.path, line, what, remedy)];
    });
  });
}
