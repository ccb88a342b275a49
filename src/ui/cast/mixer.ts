/** Draws the face mixer: every choice is a layer in the drawing, and CSS shows the chosen ones (src/styles/mixer.css). */
import type { MoodId, PersonId } from '#domain/cast/schema.ts';
import { backLayer, featuresLayer, frontLayer, joinHalves, type FeatureColors } from './draw.ts';
import { ink } from './people.ts';

/** Colours that go with every skin, so that the moods are drawn once and not once for each person. */
const sharedColors: FeatureColors = { brow: ink, shade: '#00000038', blush: '#e0604a3d' };

/** Draws people that take turns, and the moods that take turns on all of them. */
function layers(people: readonly PersonId[], moods: readonly MoodId[]): string {
  const turns = (draw: (id: PersonId) => string) =>
    people.length === 1
      ? people.map(draw).join('')
      : people.map((id) => `<g data-looks="${id}">${draw(id)}</g>`).join('');
  const features = moods.map((mood) => `<g data-mood="${mood}">${featuresLayer(mood, sharedColors)}</g>`).join('');
  return turns(backLayer) + features + turns(frontLayer);
}

/** Draws the actor on the left and, a step lower on the right, the looks of whoever is chosen. */
export function drawMixer(actor: PersonId, people: readonly PersonId[], moods: readonly MoodId[]): string {
  return joinHalves(layers([actor], moods), layers(people, moods), 'mixer');
}
