/** Lessons to do before a lesson must exist, and must not lead back to it. */
import { filesOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { listLessons } from '../course-lessons.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

function checkUnknown(tree: ContentTree, files: readonly ContentFile<'lessons'>[]): Problem[] {
  const known = new Set([...files.map((file) => file.name), ...(listLessons(tree) ?? []).map(({ id }) => id)]);
  return files.flatMap((file) =>
    present(file.data?.prerequisites).flatMap(([index, id]): Problem[] => {
      if (known.has(id)) return [];
      const what = `The lesson asks for the lesson "${id}" before it, but there is no such lesson.`;
      const remedy = `${guess(id, known)}Correct the id, or remove it.`;
      const line = file.lineOf(['prerequisites', index]);
      return [problem('LESSON_PREREQUISITE_UNKNOWN', file.path, line, what, remedy)];
    }),
  );
}

/** Follows prerequisites from a lesson; returns the way back to it, if there is one. */
function findWayBack(start: string, before: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const id of before.get(way.at(-1) ?? '') ?? []) {
      if (id === start) return [...way, id];
      if (!seen.has(id)) ways.push([...way, id]);
      seen.add(id);
    }
  }
  return undefined;
}

function checkCycles(files: readonly ContentFile<'lessons'>[]): Problem[] {
  const before = new Map(files.map((file) => [file.name, present(file.data?.prerequisites).map(([, id]) => id)]));
  const reported = new Set<string>();
  return files.flatMap((file): Problem[] => {
    const way = reported.has(file.name) ? undefined : findWayBack(file.name, before);
    if (!way) return [];
    for (const id of way) reported.add(id);
    const what = `The prerequisites run in a circle, so nobody could start: ${way.map((id) => `"${id}"`).join(' needs ')}.`;
    const line = file.lineOf(['prerequisites']);
    return [problem('LESSON_PREREQUISITE_CYCLE', file.path, line, what, 'Remove one of these prerequisites.')];
  });
}

/** Finds unknown prerequisites and circles; translations are compared elsewhere. */
export function checkPrerequisites(tree: ContentTree): Problem[] {
  const files = filesOf(tree, 'lessons', tree.defaultLang);
  return [...checkUnknown(tree, files), ...checkCycles(files)];
}
