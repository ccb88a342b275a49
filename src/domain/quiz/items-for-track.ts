/** Leaves out items about blocks that a track does not see. */
import { mayMeet } from '../course/course.ts';
import type { TrackId } from '../course/tracks.ts';
import type { Item, TaskItem } from './schema.ts';

/** Returns the items that a track may meet, in their order. */
export function itemsForTrack<Entry extends Item | TaskItem>(items: readonly Entry[], track: TrackId): Entry[] {
  return items.filter(({ from }) => !from || mayMeet(track, from));
}
