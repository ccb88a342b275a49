/** Activities in which cards are put in places: on a line, in groups, on a grid with two axes, on a map of parts. */
import { z } from 'zod';
import { activityFields, idField, levelField, placedFeedbackField, textField } from './shared-schema.ts';

const placeFields = {
  id: idField,
  text: textField.meta({ description: 'Name of the place: a few words, shown at every card.' }),
  hint: textField.meta({ description: 'What belongs there, in one sentence.' }),
};

const cards = z
  .array(
    z.strictObject({
      id: idField,
      level: levelField,
      text: textField,
      place: idField.meta({ description: 'Id of the place where the card belongs.' }),
      feedback: placedFeedbackField,
    }),
  )
  .min(4)
  .max(16);

/** Places along a line, from one end to the other. */
const lineActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('line'),
  places: z.array(z.strictObject(placeFields)).min(2).max(5).meta({ description: 'Places on the line, in order.' }),
  cards,
});

/** Places without an order. */
const sortActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('sort'),
  places: z.array(z.strictObject(placeFields)).min(2).max(5),
  cards,
});

const axisField = z.array(textField).length(2).meta({ description: 'Words at the start and at the end of the axis.' });

/** Four places where two axes cross. */
const gridActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('grid'),
  across: axisField,
  down: axisField,
  places: z
    .array(z.strictObject(placeFields))
    .length(4)
    .meta({ description: 'Row by row: top start, top end, bottom start, bottom end.' }),
  cards,
});

/** Parts around something in the middle. */
const mapActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('map'),
  centre: textField.meta({ description: 'What stands in the middle.' }),
  places: z.array(z.strictObject(placeFields)).min(3).max(8),
  cards,
});

export const placingSchemas = [lineActivity, sortActivity, gridActivity, mapActivity] as const;

export type LineActivity = z.infer<typeof lineActivity>;
export type SortActivity = z.infer<typeof sortActivity>;
export type GridActivity = z.infer<typeof gridActivity>;
export type MapActivity = z.infer<typeof mapActivity>;
export type PlacingActivity = LineActivity | SortActivity | GridActivity | MapActivity;
