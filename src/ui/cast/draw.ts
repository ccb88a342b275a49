/** Draws people, moods and swaps from their parts; every function returns the inside of an `<svg viewBox="0 0 120 150">`. */
import type { MoodId, PersonId } from '#domain/cast/schema.ts';
import { cheeks, moods, nose } from './features.ts';
import { heads, ink, people, type Part } from './people.ts';

/** How far the second half of a swap is shifted down, in units of the drawing: odd enough to see, never frightening. */
export const swapStep = 5;

/** Draws the parts of a list, the first at the back. */
export function drawParts(parts: readonly Part[]): string {
  return parts.map(drawPart).join('');
}

function drawPart({ d, color, width, dots }: Part): string {
  if (width === undefined) return `<path d="${d}" fill="${color}"/>`;
  const dotted = dots === undefined ? '' : ` stroke-dasharray="0 ${dots}"`;
  const weight = width === 4 ? '' : ` stroke-width="${width}"`;
  return `<path d="${d}" stroke="${color}"${weight}${dotted}/>`;
}

/** Draws a layer: parts without a fill are lines with round ends, 4 wide unless they say otherwise. */
function layer(...parts: readonly Part[]): string {
  return `<g fill="none" stroke-width="4" stroke-linecap="round">${drawParts(parts)}</g>`;
}

function backParts(id: PersonId): readonly Part[] {
  const { skin, shade, head, extra, hairBehind, clothing } = people[id];
  return [
    ...extra,
    ...hairBehind,
    { d: 'M47 92h26v22L60 129 47 114z', color: shade },
    ...clothing,
    { d: heads[head], color: skin },
  ];
}

/** Lists eyes, brows, nose and mouth of a mood in the colours of a person: at one place in every face. */
export function featureParts(mood: MoodId, id: PersonId): readonly Part[] {
  const { brow, shade, blush } = people[id];
  const { brows, eyes, mouth } = moods[mood];
  return [
    { d: cheeks, color: blush, width: 11 },
    { d: nose, color: shade, width: 3 },
    { d: brows, color: brow, width: 4 },
    ...eyes,
    ...mouth,
  ];
}

/** Draws a person in a mood. */
export function drawPerson(id: PersonId, mood: MoodId): string {
  return layer(...backParts(id), ...featureParts(mood, id), ...people[id].front);
}

/** Who is filmed, whose looks are laid over the picture, and the expression that both halves wear. */
export interface SwapParts {
  readonly actor: PersonId;
  readonly looks: PersonId;
  readonly mood: MoodId;
  /** Prefix of the ids in this drawing, unique on its page. */
  readonly clip: string;
}

/**
 * Joins two drawings at the seam: the first keeps its left half, the second its right half, a step lower.
 *
 * @param clip - Prefix of the ids in this drawing, unique on its page.
 */
export function joinHalves(left: string, right: string, clip: string): string {
  return (
    `<clipPath id="${clip}-a"><path d="M0 0h60v150H0z"/></clipPath><clipPath id="${clip}-b"><path d="M60 0h60v150H60z"/></clipPath>` +
    `<g clip-path="url(#${clip}-a)">${left}</g>` +
    `<g clip-path="url(#${clip}-b)"><g transform="translate(0 ${swapStep})">${right}</g></g>` +
    `<path d="M60 0v150" stroke="#fff" stroke-width="4"/><path d="M60 3v147" stroke="${ink}" stroke-width="2.5" stroke-dasharray="6"/>`
  );
}

/** Draws a face swap: the actor on the left, the looks of the other person on the right, both with the actor's expression. */
export function drawSwap({ actor, looks, mood, clip }: SwapParts): string {
  return joinHalves(drawPerson(actor, mood), drawPerson(looks, mood), clip);
}
