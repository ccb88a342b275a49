/** Who looks out of a preview picture: always the same for a page, and not the same on every page. */
import { personIds, type MoodId } from '#domain/cast/schema.ts';
import { drawPerson } from '../cast/draw.ts';
import type { PreviewFacts } from './preview-facts.ts';

/** Two drawings in boxes of 120 by 150: two people, or a face with the looks of another one. */
export interface PreviewFaces {
  readonly first: string;
  readonly second: string;
  readonly swapped: boolean;
}

/** A scarf is worn by choice, so nobody else is shown in it, and no half of hers shows somebody else. */
const swappable = personIds.filter((id) => id !== 'dewi');

const brightMoods: readonly MoodId[] = ['glad', 'curious', 'calm'];

/** Turns a text into a number that looks like chance and is not (FNV-1a). */
function numberOf(text: string): number {
  return [...text].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
}

function pick<Entry>(list: readonly Entry[], place: number): Entry {
  const entry = list[place % list.length];
  if (entry === undefined) throw new Error('There is nothing to choose from.');
  return entry;
}

/**
 * Chooses two people for a page: a swap, which pages outside the course always have, or side by side.
 *
 * On a calm picture both are calm, and nobody is swapped.
 */
export function facesOf({ title = '', kicker = '', calm }: PreviewFacts): PreviewFaces {
  const number = numberOf(`${kicker} ${title}`);
  const swapped = !calm && (kicker === '' || (number >>> 12) % 2 === 0);
  const people = swapped ? swappable : personIds;
  const first = pick(people, number);
  const others = people.filter((id) => id !== first);
  const second = pick(others, number >>> 8);
  const moods = calm ? (['calm'] as const) : brightMoods;
  const mood = pick(moods, number >>> 16);
  // Both halves of a swap wear the expression of the one who is filmed.
  const otherMood = swapped ? mood : pick(moods, number >>> 20);
  return { first: drawPerson(first, mood), second: drawPerson(second, otherMood), swapped };
}
