/** Every item checks an objective of its lesson, and every objective is checked. */
import { filesOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess, quoteList } from '../words.ts';

function compare(
  lesson: ContentFile<'lessons'>,
  quiz: ContentFile<'quizzes'>,
  check: ContentFile<'checks'> | undefined,
): Problem[] {
  const objectives = present(lesson.data?.objectives).flatMap(([index, { id }]) =>
    id === undefined ? [] : [{ id, index }],
  );
  const known = objectives.map(({ id }) => id);
  const items = present(quiz.data?.items);
  const checked = new Set(items.map(([, item]) => item.objective));
  const unchecked = objectives
    .filter(({ id }) => !checked.has(id))
    .map(({ id, index }) => {
      const what = `No item in ${quiz.path} checks the objective "${id}".`;
      const remedy = 'Add an item for it, or take the objective out of the lesson.';
      return problem('QUIZ_OBJECTIVE_UNCHECKED', lesson.path, lesson.lineOf(['objectives', index]), what, remedy);
    });
  const unknown = (file: ContentFile<'quizzes' | 'checks'>): Problem[] =>
    present(file.data?.items).flatMap(([index, { id = '', objective }]): Problem[] => {
      if (objective === undefined || known.includes(objective)) return [];
      const what = `The item "${id}" checks the objective "${objective}", but ${lesson.path} has no such objective.`;
      const remedy = `${guess(objective, known)}Use one of ${quoteList(known)}.`;
      const line = file.lineOf(['items', index, 'objective']);
      return [problem('QUIZ_OBJECTIVE_UNKNOWN', file.path, line, what, remedy)];
    });
  return [...unchecked, ...unknown(quiz), ...(check ? unknown(check) : [])];
}

/** Compares each lesson of the default language with its quiz. */
export function checkQuizObjectives(tree: ContentTree): Problem[] {
  const quizzes = filesOf(tree, 'quizzes', tree.defaultLang);
  const checks = filesOf(tree, 'checks', tree.defaultLang);
  return filesOf(tree, 'lessons', tree.defaultLang).flatMap((lesson) => {
    const quiz = quizzes.find((file) => file.name === lesson.name);
    // Where a list is unreadable, the other side cannot be blamed for not matching it.
    const check = checks.find((file) => file.name === lesson.name);
    return quiz?.data?.items && lesson.data?.objectives ? compare(lesson, quiz, check) : [];
  });
}
