/**
 * How a language is written here: `content/<lang>/editorial.yaml`. Read by the content check alone.
 *
 * Lists, and no code, since every language has words of its own that hurt.
 */
import { z } from 'zod';
import { idField, textField } from '../content/fields.ts';

const sentenceField = z.int().min(5).max(100);

const bannedField = z.strictObject({
  words: z
    .array(textField)
    .min(1)
    .meta({ description: 'Words or phrases, each in every form that may turn up. Case does not count.' }),
  instead: textField.meta({ description: 'What to write instead, as a sentence.' }),
  except: z
    .array(textField)
    .default([])
    .meta({ description: 'Longer phrases in which the words may stand: a proper name, a myth that is quoted.' }),
  onlyIn: idField
    .optional()
    .meta({ description: 'The one lesson whose prose may say them, such as the name of a closed site.' }),
});

/** One editorial file. */
export const editorialSchema = z.strictObject({
  banned: z.array(bannedField).default([]).meta({ description: 'Words that are never our own.' }),
  longestSentence: z
    .strictObject({ explorers: sentenceField, navigators: sentenceField, advocates: sentenceField })
    .optional()
    .meta({ description: 'Most words of a sentence, by the youngest track that sees it. Left out: no limit.' }),
});

export type Editorial = z.infer<typeof editorialSchema>;
export type BannedWords = z.infer<typeof bannedField>;
