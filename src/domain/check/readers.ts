/** Who is the youngest to read a content file. */
import { trackIds, type TrackId } from '../course/tracks.ts';
import type { ContentFile, ContentTree } from './content-tree.ts';
import { filesOf } from './content-tree.ts';
import { listLessons } from './course-lessons.ts';

/** Returns the younger of two tracks. */
export function younger(left: TrackId, right: TrackId): TrackId {
  return trackIds.indexOf(left) <= trackIds.indexOf(right) ? left : right;
}

/** Returns the older of two tracks. */
export function older(left: TrackId, right: TrackId): TrackId {
  return younger(left, right) === left ? right : left;
}

/** Kinds whose files are named after their lesson. */
const ofLesson: ReadonlySet<string | undefined> = new Set(['lessons', 'quizzes', 'checks']);

/**
 * Returns a function that names the youngest track that gets a file.
 *
 * It returns undefined where nobody gets the file yet: a lesson that the course does not list, an activity that no
 * lesson names. Everything that belongs to no lesson is for everybody.
 */
export function findReaders(tree: ContentTree): (file: ContentFile) => TrackId | undefined {
  const lessons = new Map((listLessons(tree) ?? []).flatMap(({ id, from }) => (from ? [[id, from] as const] : [])));
  const activities = new Map<string, TrackId>();
  for (const { name, data } of filesOf(tree, 'lessons')) {
    const from = lessons.get(name);
    if (from && data?.activity !== undefined) {
      activities.set(data.activity, younger(from, activities.get(data.activity) ?? from));
    }
  }
  return (file) => {
    if (ofLesson.has(file.kind)) return lessons.get(file.name);
    return file.kind === 'activities' ? activities.get(file.name) : trackIds[0];
  };
}
