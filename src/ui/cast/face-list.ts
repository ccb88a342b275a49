/** Reads lists of faces as authors write them in a lesson: `sari:calm minh:glad`. */
import type { MoodId, PersonId } from '#domain/cast/schema.ts';
import { moods } from './features.ts';
import { people } from './people.ts';

/** One face of a list. */
export interface Face {
  readonly who: PersonId;
  readonly mood: MoodId;
}

/**
 * Turns a list of `person:mood` into faces; the mood may be left out and is then calm.
 *
 * @throws When a person or mood does not exist; the sentence names those that do.
 */
export function readFaces(list: string): readonly Face[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [who = '', mood = 'calm'] = entry.split(':');
      return { who: known(people, who, 'person'), mood: known(moods, mood, 'mood') };
    });
}

function known<Id extends string>(table: Readonly<Record<Id, unknown>>, id: string, kind: string): Id {
  if (Object.hasOwn(table, id)) return id as Id;
  throw new Error(`There is no ${kind} "${id}" in the cast. There are: ${Object.keys(table).join(', ')}.`);
}
