/** Exhibits: drawn samples that a task is about. Nothing in them is real, and none is a file. */
import { z } from 'zod';
import { personIds } from '../cast/schema.ts';
import { textField } from '../content/fields.ts';
import { lineField } from './shared-schema.ts';

/** Rows of a label and what stands beside it: hidden data of a photo, a credentials panel, a country card. */
const panelExhibit = z.strictObject({
  kind: z.literal('panel'),
  title: textField,
  state: z
    .enum(['intact', 'altered', 'missing'])
    .optional()
    .meta({ description: 'Sign of a credentials panel, drawn beside its title; left out for other panels.' }),
  rows: z
    .array(z.strictObject({ label: textField, text: textField }))
    .min(1)
    .max(8),
});

/** Messages of a chat or words of a call, in order. */
const chatExhibit = z.strictObject({
  kind: z.literal('chat'),
  title: textField.optional(),
  lines: z.array(lineField).min(1).max(8),
});

/** One post of a feed; its picture is told in words. */
const postExhibit = z.strictObject({
  kind: z.literal('post'),
  who: z.enum(personIds).optional().meta({ description: 'Whose face stands beside the post.' }),
  name: textField.meta({ description: 'Account that posted it.' }),
  text: textField,
  shows: textField.optional().meta({ description: 'What its picture or clip shows, in words.' }),
});

/** Two fingerprints side by side, each drawn as a grid of dark and light squares. */
const fingerprintsExhibit = z.strictObject({
  kind: z.literal('fingerprints'),
  prints: z
    .array(
      z.strictObject({
        label: textField,
        bits: z.string().regex(/^[01]{64}$/, 'write 64 digits, each 0 or 1'),
      }),
    )
    .length(2),
});

/** One exhibit. */
export const exhibitSchema = z.discriminatedUnion('kind', [
  panelExhibit,
  chatExhibit,
  postExhibit,
  fingerprintsExhibit,
]);

export type PanelExhibit = z.infer<typeof panelExhibit>;
export type ChatExhibit = z.infer<typeof chatExhibit>;
export type PostExhibit = z.infer<typeof postExhibit>;
export type FingerprintsExhibit = z.infer<typeof fingerprintsExhibit>;
export type Exhibit = z.infer<typeof exhibitSchema>;
