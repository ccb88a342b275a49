/** A lesson and its quiz share their name: each needs the other. Translations are compared elsewhere. */
import { filesOf, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

/** Finds lessons without a quiz, and quizzes without a lesson. */
export function checkLessonQuizzes(tree: ContentTree): Problem[] {
  const { root, defaultLang } = tree;
  const lessons = filesOf(tree, 'lessons', defaultLang);
  const quizzes = filesOf(tree, 'quizzes', defaultLang);
  const lessonNames = new Set(lessons.map((file) => file.name));
  const quizNames = new Set(quizzes.map((file) => file.name));
  const withoutQuiz = lessons
    .filter((file) => !quizNames.has(file.name))
    .map((file) => {
      const what = `The lesson has no quiz: ${root}/${defaultLang}/quizzes/${file.name}.yaml does not exist.`;
      const remedy = 'Write a quiz with at least five items, one or more for each objective.';
      return problem('LESSON_QUIZ_MISSING', file.path, 1, what, remedy);
    });
  const withoutLesson = quizzes
    .filter((file) => !lessonNames.has(file.name))
    .map((file) => {
      const what = `The quiz belongs to the lesson "${file.name}", but there is no lesson with that name.`;
      const remedy = `${guess(file.name, lessonNames)}Name the quiz like its lesson, or delete it.`;
      return problem('QUIZ_LESSON_MISSING', file.path, 1, what, remedy);
    });
  return [...withoutQuiz, ...withoutLesson];
}
