/** Each lesson names one activity, and an activity belongs to a lesson. */
import { allReadable, filesOf, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

/** Finds lessons with an unknown activity, and activities that no lesson names. */
export function checkLessonActivities(tree: ContentTree): Problem[] {
  const { root, defaultLang } = tree;
  const activities = filesOf(tree, 'activities', defaultLang);
  const lessons = filesOf(tree, 'lessons', defaultLang);
  const names = new Set(activities.map((file) => file.name));
  const used = new Set(lessons.map((file) => file.data?.activity));
  const unknown = lessons.flatMap((file): Problem[] => {
    const id = file.data?.activity;
    if (id === undefined || names.has(id)) return [];
    const what = `The lesson names the activity "${id}", but ${root}/${defaultLang}/activities/${id}.yaml does not exist.`;
    const remedy = `${guess(id, names)}Write that file, or correct the name.`;
    return [problem('LESSON_ACTIVITY_UNKNOWN', file.path, file.lineOf(['activity']), what, remedy)];
  });
  if (!allReadable(tree, 'lessons', defaultLang)) return unknown;
  const unused = activities
    .filter((file) => !used.has(file.name))
    .map((file) => {
      const remedy = `Write "activity: ${file.name}" in the settings of its lesson, or delete the file.`;
      return problem('ACTIVITY_UNUSED', file.path, 1, 'No lesson names this activity, so nobody would see it.', remedy);
    });
  return [...unknown, ...unused];
}
