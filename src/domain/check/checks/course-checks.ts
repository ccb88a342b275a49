/** What the checks of the course need: a lesson for each file of items, enough items for each module and track. */
import { mayMeet } from '../../course/course.ts';
import { trackIds, type TrackId } from '../../course/tracks.ts';
import { moduleCheckSize } from '../../quiz/course-checks.ts';
import { fileOf, filesOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { listLessons } from '../course-lessons.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

/** As many as the schema of a quiz asks for. */
const leastItems = 5;

type ItemFile = ContentFile<'quizzes' | 'checks'>;

/** Counts the items that a track gets. An item that cannot be read counts too: it will be one, once it is mended. */
function countItems(file: ItemFile, track: TrackId): number {
  return (file.data?.items ?? []).filter((item) => !item?.from || mayMeet(track, item.from)).length;
}

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
  const files = {
    quizzes: filesOf(tree, 'quizzes', tree.defaultLang),
    checks: filesOf(tree, 'checks', tree.defaultLang),
  };
  // Where one of them cannot be read, "too short" might be wrong.
  if (!structure || [...files.quizzes, ...files.checks].some(({ data }) => !data?.items)) return [];
  return present(structure.data?.modules).flatMap(([index, module]) =>
    trackIds.flatMap((track): Problem[] => {
      const own = present(module.lessons)
        .map(([, lesson]) => lesson)
        .filter(({ from }) => !from || mayMeet(track, from))
        .map(({ id }) => id);
      const sum = (kind: 'quizzes' | 'checks') =>
        files[kind]
          .filter(({ name }) => own.includes(name))
          .reduce((count, file) => count + countItems(file, track), 0);
      const due = Math.min(moduleCheckSize, sum('quizzes'));
      if (sum('checks') >= due) return [];
      const what = `The check of the module "${module.id ?? ''}" has ${sum('checks')} of ${due} items that are due for the track "${track}".`;
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
    const all = file.data?.items?.length ?? 0;
    const left = from ? countItems(file, from) : all;
    // Whether there are enough at all is said by the schema.
    if (left >= leastItems || all < leastItems) return [];
    const what = `Without the items for older tracks, ${left} are left for the track "${from}", and ${leastItems} are due.`;
    const remedy = 'Add items for everybody, or take "from:" off one that everybody can answer.';
    return [problem('QUIZ_TOO_SHORT', file.path, file.lineOf(['items']), what, remedy)];
  });
}

/** Finds items for a check that nobody would meet, and quizzes and checks that are too short for a track. */
export function checkCourseChecks(tree: ContentTree): Problem[] {
  return [...checkNames(tree), ...checkQuizzes(tree), ...checkSizes(tree)];
}
