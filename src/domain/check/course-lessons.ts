/** The lessons as the structure of the course lists them. */
import type { TrackId } from '../course/tracks.ts';
import { fileOf, present, type ContentTree } from './content-tree.ts';

/** A lesson in `shared/course.yaml`. */
export interface ListedLesson {
  readonly id: string;
  readonly moduleId: string;
  /** Youngest track that sees it; undefined where that is unreadable. */
  readonly from: TrackId | undefined;
  readonly sensitive: boolean;
  readonly line: number;
}

/** Lists the lessons in teaching order; undefined where the structure could not be read. */
export function listLessons(tree: ContentTree): ListedLesson[] | undefined {
  const course = fileOf(tree, 'courseStructure');
  if (!course?.data) return undefined;
  return present(course.data.modules).flatMap(([index, { id: moduleId = '', lessons }]) =>
    present(lessons).flatMap(([place, { id, from, sensitive = false }]): ListedLesson[] => {
      const line = course.lineOf(['modules', index, 'lessons', place]);
      return id === undefined ? [] : [{ id, moduleId, from, sensitive, line }];
    }),
  );
}
