/**
 * One photograph in four states, for telling apart what people mix up: untouched, edited, filtered, generated.
 *
 * The person, the mood and the room stay the same, so that only the treatment differs.
 */
import type { MoodId, PersonId } from '#domain/cast/schema.ts';
import { drawParts, drawPerson, drawSwap } from './draw.ts';
import { ink, type Part } from './people.ts';

/** The four states in the order they are told. */
export const editSteps = ['untouched', 'edited', 'filtered', 'generated'] as const;

export type EditStep = (typeof editSteps)[number];

const who: PersonId = 'leo';
const looks: PersonId = 'amara';
const mood: MoodId = 'calm';

const room: readonly Part[] = [
  { d: 'M0 0h120v150H0z', color: '#cfd3d6' },
  { d: 'M0 0h120v14H0z', color: '#bcc1c6' },
];

const brightRoom: readonly Part[] = [
  { d: 'M0 0h120v150H0z', color: '#ffe28a' },
  { d: 'M60 14a54 54 0 1 0 .1 0z', color: '#fff6d8' },
];

const catEars: readonly Part[] = [
  { d: 'M30 38q-6-22 0-32 12 4 24 18zm60 0q6-22 0-32-12 4-24 18z', color: '#f08a4b' },
  { d: 'M33 30q-4-12-1-18 7 3 13 11zm54 0q4-12 1-18-7 3-13 11z', color: '#ffc9d2' },
];

const catFace: readonly Part[] = [
  { d: 'M34 80l-22-5m22 11l-22 3m74-9l22-5m-22 11l22 3', color: ink, width: 2 },
  { d: 'M53 74q7-4 14 0-1 6-7 8-6-2-7-8z', color: '#f2708a' },
];

/** Wraps lines that stand on the person, so that they have round ends. */
function lines(parts: readonly Part[]): string {
  return `<g fill="none" stroke-width="4" stroke-linecap="round">${drawParts(parts)}</g>`;
}

/**
 * Draws the photograph in one state, background included, in a box of 120 by 150.
 *
 * @param clip - Prefix of the ids in this drawing, unique on its page.
 */
export function drawStep(step: EditStep, clip: string): string {
  const drawn: Record<EditStep, () => string> = {
    untouched: () => drawParts(room) + drawPerson(who, mood),
    edited: () => drawParts(brightRoom) + drawPerson(who, mood),
    filtered: () => drawParts(room) + drawPerson(who, mood) + lines([...catEars, ...catFace]),
    generated: () => drawParts(room) + drawSwap({ actor: who, looks, mood, clip }),
  };
  return drawn[step]();
}

/**
 * Draws all four states side by side, in a box of 240 by 120.
 *
 * @param clip - Prefix of the ids in this drawing, unique on its page.
 */
export function drawStepPanels(clip: string): string {
  const panels = editSteps.map(
    (step, index) =>
      `<g transform="translate(${index * 60} 0)" clip-path="url(#${clip}-panel)">` +
      `<g transform="matrix(.8 0 0 .8 -18 0)">${drawStep(step, clip)}</g></g>`,
  );
  return (
    `<clipPath id="${clip}-panel"><path d="M0 0h60v120H0z"/></clipPath>${panels.join('')}` +
    '<path d="M60 0v120m60-120v120m60-120v120" fill="none" stroke="#fff" stroke-width="3"/>'
  );
}
