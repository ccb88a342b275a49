/** A hard topic is announced, so that a reader can skip it. */
import { filesOf, type ContentTree } from '../content-tree.ts';
import { listLessons } from '../course-lessons.ts';
import { problem, type Problem } from '../problem.ts';

/** Finds lessons that the course marks as sensitive and that lack a content note or a short version, in any language. */
export function checkLessonContentNotes(tree: ContentTree): Problem[] {
  const sensitive = (listLessons(tree) ?? []).filter((lesson) => lesson.sensitive).map(({ id }) => id);
  return filesOf(tree, 'lessons').flatMap((file): Problem[] => {
    if (!file.data || !sensitive.includes(file.name)) return [];
    const problems: Problem[] = [];
    if (file.data.contentNote === undefined) {
      const what = 'The course marks this lesson as sensitive, but it has no content note.';
      const remedy = 'Add "contentNote:" with one neutral sentence on what comes.';
      problems.push(problem('LESSON_CONTENT_NOTE_MISSING', file.path, file.lineOf([]), what, remedy));
    }
    if (file.data.short === undefined) {
      const what = 'The course marks this lesson as sensitive, but it has no short version.';
      const remedy = 'Add "short:" with a few paragraphs that hold what helps, without the hard parts.';
      problems.push(problem('LESSON_SHORT_MISSING', file.path, file.lineOf([]), what, remedy));
    }
    return problems;
  });
}
