/** Every item checks an objective of its lesson, and every objective is checked. */
import { filesOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess, quoteList } from '../words.ts';

type Lesson = ContentFile<'lessons'>;

function objectivesOf(lesson: Lesson): { readonly id: string; readonly index: number }[] {
  return present(lesson.data?.objectives).flatMap(([index, { id }]) => (id === undefined ? [] : [{ id, index }]));
}

function findUnchecked(lesson: Lesson, quiz: ContentFile<'quizzes'>): Problem[] {
  const checked = new Set(present(quiz.data?.items).map(([, item]) => item.objective));
  return objectivesOf(lesson)
    .filter(({ id }) => !checked.has(id))
    .map(({ id, index }) => {
      const what = `No item in ${quiz.path} checks the objective "${id}".`;
      const remedy = 'Add an item for it, or take the objective out of the lesson.';
      return problem('QUIZ_OBJECTIVE_UNCHECKED', lesson.path, lesson.lineOf(['objectives', index]), what, remedy);
    });
}

function findUnknown(lesson: Lesson, file: ContentFile<'quizzes' | 'checks'>): Problem[] {
  const known = objectivesOf(lesson).map(({ id }) => id);
  return present(file.data?.items).flatMap(([index, { id = '', objective }]): Problem[] => {
    if (objective === undefined || known.includes(objective)) return [];
    const what = `The item "${id}" checks the objective "${objective}", but ${lesson.path} has no such objective.`;
    const remedy = `${guess(objective, known)}Use one of ${quoteList(known)}.`;
    const line = file.lineOf(['items', index, 'objective']);
    return [problem('QUIZ_OBJECTIVE_UNKNOWN', file.path, line, what, remedy)];
  });
}

/** Compares each lesson of the default language with its quiz, and with what it gives to the check of its module. */
export function checkQuizObjectives(tree: ContentTree): Problem[] {
  const quizzes = filesOf(tree, 'quizzes', tree.defaultLang);
  const checks = filesOf(tree, 'checks', tree.defaultLang);
  return filesOf(tree, 'lessons', tree.defaultLang).flatMap((lesson) => {
    // Where a list is unreadable, the other side cannot be blamed for not matching it.
    if (!lesson.data?.objectives) return [];
    const quiz = quizzes.find((file) => file.name === lesson.name);
    const unchecked = quiz?.data?.items ? findUnchecked(lesson, quiz) : [];
    const files = [...quizzes, ...checks].filter((file) => file.name === lesson.name);
    return [...unchecked, ...files.flatMap((file) => findUnknown(lesson, file))];
  });
}
