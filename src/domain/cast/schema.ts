/** The six drawn people of the course: who they are is fixed, their names belong to a language. */
import { z } from 'zod';
import { textField } from '../content/fields.ts';

/** Permanent ids of the cast. */
export const personIds = ['sari', 'minh', 'dewi', 'amara', 'leo', 'ratna'] as const;

/** Expressions that every person can wear. */
export const moodIds = ['calm', 'glad', 'worried', 'firm', 'curious'] as const;

/** `content/<lang>/cast.yaml`: the name of each person in that language. */
export const castSchema = z.strictObject({
  people: z.record(z.enum(personIds), z.strictObject({ name: textField, about: textField })),
  moods: z.record(z.enum(moodIds), textField),
});

export type PersonId = (typeof personIds)[number];
export type MoodId = (typeof moodIds)[number];
export type Cast = z.infer<typeof castSchema>;
