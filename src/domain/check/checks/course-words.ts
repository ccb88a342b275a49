/** Every module of the course has words in every language. Tracks are asked for by the schema. */
import { fileOf, filesOf, present, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

/** Finds modules without words, and words without a module. */
export function checkCourseWords(tree: ContentTree): Problem[] {
  const course = fileOf(tree, 'courseStructure');
  if (!course?.data?.modules) return [];
  const modules = present(course.data.modules).flatMap(([, { id }]) => id ?? []);
  return filesOf(tree, 'courseWords').flatMap((file) => {
    if (!file.data?.modules) return [];
    const described = Object.keys(file.data.modules);
    const missing = modules
      .filter((id) => !described.includes(id))
      .map((id) => {
        const what = `The module "${id}" of ${course.path} has no title here.`;
        const remedy = `Add "${id}:" to "modules", with "title:" and "blurb:".`;
        return problem('COURSE_WORDS_MISSING', file.path, file.lineOf(['modules']), what, remedy);
      });
    const unknown = described
      .filter((id) => !modules.includes(id))
      .map((id) => {
        const what = `These words describe the module "${id}", but ${course.path} has no such module.`;
        const remedy = `${guess(id, modules)}Correct the id, or remove the words.`;
        return problem('COURSE_WORDS_UNKNOWN', file.path, file.lineOf(['modules', id]), what, remedy);
      });
    return [...missing, ...unknown];
  });
}
