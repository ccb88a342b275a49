/** Draws the face mixer: every choice is a layer in the drawing, and CSS shows the chosen ones (src/styles/mixer.css). */
import type { MoodId, PersonId } from '#domain/cast/schema.ts';
import { backLayer, featuresLayer, frontLayer, swapStep } from './draw.ts';

/** One person with all moods; `data-mood` marks the layers that take turns. */
function personWithMoods(id: PersonId, moods: readonly MoodId[]): string {
  const features = moods.map((mood) => `<g data-mood="${mood}">${featuresLayer(mood, id)}</g>`).join('');
  return backLayer(id) + features + frontLayer(id);
}

/** Draws the actor on the left and, a step lower on the right, the looks of whoever is chosen. */
export function drawMixer(actor: PersonId, people: readonly PersonId[], moods: readonly MoodId[]): string {
  const looks = people.map((id) => `<g data-looks="${id}">${personWithMoods(id, moods)}</g>`).join('');
  return (
    '<clipPath id="mixer-a"><path d="M0 0h60v150H0z"/></clipPath><clipPath id="mixer-b"><path d="M60 0h60v150H60z"/></clipPath>' +
    `<g clip-path="url(#mixer-a)">${personWithMoods(actor, moods)}</g>` +
    `<g clip-path="url(#mixer-b)"><g transform="translate(0 ${swapStep})">${looks}</g></g>` +
    '<path d="M60 0v150" stroke="#fff" stroke-width="4"/><path d="M60 3v147" stroke="#241f3a" stroke-width="2.5" stroke-dasharray="6"/>'
  );
}
