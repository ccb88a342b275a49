/** The place of the activity in the prose: one for all tracks. */
import { filesOf, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';

/** Finds lessons in which `<Activity />` does not stand exactly once, or not for every track. */
export function checkLessonActivityTag(tree: ContentTree): Problem[] {
  return filesOf(tree, 'lessons').flatMap((file): Problem[] => {
    if (!file.body) return [];
    const [first, ...others] = file.body.tags.filter((tag) => tag.name === 'Activity');
    if (!first) {
      const what = 'The lesson has no <Activity /> in its prose, so its activity would not be shown.';
      const remedy = 'Write <Activity /> on a line of its own, with an empty line above and below.';
      return [problem('LESSON_ACTIVITY_TAG', file.path, 1, what, remedy)];
    }
    const again = others.map((tag) => {
      const what = `The tag <Activity /> stands on line ${first.line} already, and a lesson has one activity.`;
      return problem('LESSON_ACTIVITY_TAG', file.path, tag.line, what, 'Remove one of the two.');
    });
    if (!first.inside.includes('Only')) return again;
    const what = 'The tag <Activity /> stands inside <Only>, so the other tracks would have no activity.';
    const inside = problem('LESSON_ACTIVITY_TAG', file.path, first.line, what, 'Move it out of <Only>.');
    return [inside, ...again];
  });
}
