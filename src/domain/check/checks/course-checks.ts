/** What the checks of the course need: a lesson for each file of items, enough items for each module and track. */
import { trackIds } from '../../course/tracks.ts';
import { moduleCheckSize } from '../../quiz/course-checks.ts';
import { allReadable, fileOf, filesOf, present, type ContentTree } from '../content-tree.ts';
import { listLessons } from '../course-lessons.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

/** As many as the schema of a quiz asks for. */
const leastItems = 5;

type Rank = (typeof trackIds)[number];

const mayMeet = (track: Rank, from: string | undefined): boolean =>
  from === undefined || trackIds.findIndex((id) => id === from) <= trackIds.indexOf(track);

function checkNames(tree: ContentTree): Problem[] {
  const names = new Set(filesOf(tree, 'lessons', tree.defaultLang).map((file) => file.name));
  return filesOf(tree, 'checks', tree.defaultLang)
    .filter((file) => !names.has(file.name))
    .map((file) => {
      const what = `The items belong to the lesson "${file.name}", but there is no lesson with that name.`;
      const remedy = `${guess(file.name, names)}Name the file like its lesson, or delete it.`;
      return problem('CHECK_LESSON_MISSING', file.path, 1, what, remedy);
    });
}

/** Finds modules whose check would be shorter for a track than the quizzes of its lessons allow. */
function checkSizes(tree: ContentTree): Problem[] {
  const structure = fileOf(tree, 'courseStructure');
  const lessons = listLessons(tree);
  const readable = (['quizzes', 'checks'] as const).every((kind) => allReadable(tree, kind, tree.defaultLang));
  if (!structure || !lessons || !readable) return [];
  const itemsOf = (kind: 'quizzes' | 'checks', id: string, track: Rank): number =>
    filesOf(tree, kind, tree.defaultLang)
      .filter((file) => file.name === id)
      .flatMap((file) => present(file.data?.items))
      .filter(([, item]) => mayMeet(track, item.from)).length;
  return present(structure.data?.modules).flatMap(([index, module]) =>
    trackIds.flatMap((track): Problem[] => {
      const own = present(module.lessons)
        .map(([, lesson]) => lesson)
        .filter((lesson) => mayMeet(track, lesson.from));
      const sum = (kind: 'quizzes' | 'checks') =>
        own.reduce((count, { id = '' }) => count + itemsOf(kind, id, track), 0);
      const due = Math.min(moduleCheckSize, sum('quizzes'));
      if (sum('checks') >= due) return [];
      const what = `The check of the module "${module.id ?? ''}" has ${sum('checks')} items for the track "${track}", and ${due} are due.`;
      const remedy = `Add items to ${tree.root}/${tree.defaultLang}/checks/<lesson>.yaml of its lessons.`;
      return [problem('CHECK_TOO_SHORT', structure.path, structure.lineOf(['modules', index]), what, remedy)];
    }),
  );
}

/** Finds quizzes that keep too few items once those for older tracks are left out. */
function checkQuizzes(tree: ContentTree): Problem[] {
  const lessons = listLessons(tree) ?? [];
  return filesOf(tree, 'quizzes', tree.defaultLang).flatMap((file): Problem[] => {
    const from = lessons.find(({ id }) => id === file.name)?.from;
    const items = present(file.data?.items);
    const left = items.filter(([, item]) => mayMeet(from ?? 'explorers', item.from)).length;
    if (!from || left >= leastItems || items.length < leastItems) return [];
    const what = `Without the items for older tracks, the track "${from}" has ${left} items here, and ${leastItems} are due.`;
    const remedy = 'Add items for everybody, or take "from:" off one that everybody can answer.';
    return [problem('QUIZ_TOO_SHORT', file.path, file.lineOf(['items']), what, remedy)];
  });
}

/** Finds items for a check that nobody would meet, and quizzes and checks that are too short for a track. */
export function checkCourseChecks(tree: ContentTree): Problem[] {
  return [...checkNames(tree), ...checkQuizzes(tree), ...checkSizes(tree)];
}
