/** Ages as schema.org spells them. */
import type { Track } from '#domain/course/course.ts';

/**
 * Returns the ages of a track.
 *
 * @example
 * ageRange({ ageFrom: 10, ageTo: 12 }) // '10-12'
 * ageRange({ ageFrom: 16 })            // '16-'
 */
export function ageRange({ ageFrom, ageTo }: Pick<Track, 'ageFrom' | 'ageTo'>): string {
  return `${ageFrom}-${ageTo ?? ''}`;
}
