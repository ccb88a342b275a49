/** A hard topic is announced, so that a reader can skip it. */
import { filesOf, type ContentTree } from '../content-tree.ts';
import { listLessons } from '../course-lessons.ts';
import { problem, type Problem } from '../problem.ts';

/** Finds lessons that the course marks as sensitive and that lack a content note, in every language. */
export function checkLessonContentNotes(tree: ContentTree): Problem[] {
  const sensitive = (listLessons(tree) ?? []).filter((lesson) => lesson.sensitive).map(({ id }) => id);
  return filesOf(tree, 'lessons').flatMap((file): Problem[] => {
    if (!file.data || file.data.contentNote !== undefined || !sensitive.includes(file.name)) return [];
    const what = 'The course marks this lesson as sensitive, but it has no content note.';
    const remedy = 'Add "contentNote:" with one neutral sentence on what comes.';
    return [problem('LESSON_CONTENT_NOTE_MISSING', file.path, file.lineOf([]), what, remedy)];
  });
}
