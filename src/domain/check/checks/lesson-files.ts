/** The list of lessons in the structure of the course and the lesson files of the default language. */
import { fileOf, filesOf, type ContentTree } from '../content-tree.ts';
import { listLessons, type ListedLesson } from '../course-lessons.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

function missingFile(tree: ContentTree, coursePath: string, { id, moduleId, line }: ListedLesson): Problem {
  const path = `${tree.root}/${tree.defaultLang}/lessons/${moduleId}/${id}.mdx`;
  const what = `The course lists the lesson "${id}", but ${path} does not exist.`;
  return problem('COURSE_LESSON_MISSING', coursePath, line, what, 'Write the lesson, or take it off the list.');
}

/** Finds listed lessons without a file, and files that are not listed or in the folder of another module. */
export function checkLessonFiles(tree: ContentTree): Problem[] {
  const coursePath = fileOf(tree, 'courseStructure')?.path;
  const listed = listLessons(tree);
  if (!listed || coursePath === undefined) return [];
  const files = filesOf(tree, 'lessons', tree.defaultLang);
  const withoutFile = listed.filter(({ id }) => !files.some((file) => file.name === id));
  const misplaced = files.flatMap((file): Problem[] => {
    const folder = file.parts.at(-2) ?? '';
    const entries = listed.filter(({ id }) => id === file.name);
    const [entry] = entries;
    if (!entry) {
      const what = `The lesson "${file.name}" is not in ${coursePath}, so nobody would see it.`;
      const names = listed.map(({ id }) => id);
      const remedy = `${guess(file.name, names)}Add it to the lessons of its module there, or correct the file name.`;
      return [problem('LESSON_NOT_IN_COURSE', file.path, 1, what, remedy)];
    }
    if (entries.some(({ moduleId }) => moduleId === folder)) return [];
    const what = `The lesson lies in the folder "${folder}", but ${coursePath}:${entry.line} lists it in the module "${entry.moduleId}".`;
    const remedy = `Move the file to lessons/${entry.moduleId}/, or move the line in the list.`;
    return [problem('LESSON_WRONG_FOLDER', file.path, 1, what, remedy)];
  });
  return [...withoutFile.map((lesson) => missingFile(tree, coursePath, lesson)), ...misplaced];
}
