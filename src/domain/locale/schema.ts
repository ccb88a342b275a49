/** Words of the interface: `content/<lang>/ui.yaml`, flat dotted keys. */
import { z } from 'zod';
import { textField } from '../content/fields.ts';

/** One interface string; `note` tells a translator where it stands and what the placeholders are. */
const uiStringSchema = z.strictObject({ text: textField, note: textField.optional() });

/** One ui file. Keys that count end in `_one`, `_other` … (plural categories of Unicode CLDR). */
export const uiSchema = z.record(
  z
    .string()
    .regex(
      /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)+(_(zero|one|two|few|many|other))?$/,
      'use dotted keys such as quiz.check',
    ),
  uiStringSchema,
);

export type UiStrings = z.infer<typeof uiSchema>;
