/** Words of the help pages: `content/<lang>/help.yaml`, keys with or without dots. */
import { z } from 'zod';
import { textField } from '../content/fields.ts';

/** One help file. Shape as ui.yaml; apart from it, since these words are checked by a safeguarding lead. */
export const helpWordsSchema = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/, 'use keys such as firstWords or kinds.police'),
  z.strictObject({ text: textField, note: textField.optional() }),
);
