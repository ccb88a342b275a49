/** Shape of the course: what is the same in every language, and the words each language adds. */
import { z } from 'zod';
import { idField, textField } from '../content/fields.ts';
import { trackIds } from './tracks.ts';

export { trackIds, type TrackId } from './tracks.ts';

const trackIdField = z.enum(trackIds);

/** `content/shared/course.yaml`: order of tracks, modules and lessons; facts, no words. */
export const courseStructureSchema = z.strictObject({
  tracks: z
    .array(
      z.strictObject({
        id: trackIdField,
        ageFrom: z.int().min(5).max(99).meta({ description: 'Youngest age of the track, in years.' }),
        ageTo: z.int().min(5).max(99).optional().meta({ description: 'Oldest age; left out: no upper end.' }),
      }),
    )
    .length(trackIds.length)
    .meta({ description: 'Youngest first: a track sees its own lessons and those of younger tracks.' }),
  modules: z
    .array(
      z.strictObject({
        id: idField.meta({ description: 'Permanent id, also the lesson folder: content/<lang>/lessons/<id>/.' }),
        slug: idField.meta({ description: 'Part of the address.' }),
        hue: z.number().min(0).max(360).meta({ description: 'OKLCH hue of the module, in degrees.' }),
        lessons: z
          .array(
            z.strictObject({
              id: idField.meta({ description: 'Permanent id: file name of the lesson and its quiz, and its address.' }),
              from: trackIdField.meta({ description: 'Youngest track that sees the lesson.' }),
              sensitive: z
                .boolean()
                .default(false)
                .meta({ description: 'Hard topic: the lesson carries a content note and "Leave this page".' }),
              results: z.enum(['items', 'done']).default('items').meta({
                description:
                  'What a receipt tells a teacher: single items, or only whether the lesson is done. A hard lesson never tells more than done.',
              }),
            }),
          )
          .meta({ description: 'In teaching order. Empty while the module is being written.' }),
      }),
    )
    .min(1),
});

/** `content/<lang>/course.yaml`: the words for the course, its tracks and modules. */
export const courseWordsSchema = z.strictObject({
  title: textField,
  claim: textField.meta({ description: 'The one line on the home page.' }),
  description: textField.meta({ description: 'One sentence under it; also for search engines.' }),
  tracks: z.record(
    trackIdField,
    z.strictObject({
      name: textField,
      ages: textField.meta({ description: 'The ages as a person would say them, such as "10 to 12".' }),
      blurb: textField,
    }),
  ),
  modules: z.record(idField, z.strictObject({ title: textField, blurb: textField })),
});

/** Front matter of `content/<lang>/lessons/<module>/<lesson>.mdx`. */
export const lessonSchema = z.strictObject({
  title: textField,
  lead: textField.meta({ description: 'One or two sentences under the title; also for search engines.' }),
  minutes: z
    .strictObject({ read: z.int().min(1).max(60), total: z.int().min(1).max(120) })
    .refine((minutes) => minutes.read <= minutes.total, 'total holds the reading time too, so it cannot be smaller')
    .meta({ description: 'Reading alone, and with activity and quiz.' }),
  objectives: z
    .array(
      z.strictObject({
        id: idField,
        text: textField,
        section: textField
          .optional()
          .meta({ description: 'Heading of the lesson below which it is taught, word for word; left out: the start.' }),
      }),
    )
    .min(2)
    .max(4)
    .meta({ description: 'What the learner can do afterwards: one verb each, starting in lower case.' }),
  prerequisites: z.array(idField).default([]).meta({ description: 'Lessons to do before, by id.' }),
  contentNote: textField.optional().meta({ description: 'One neutral sentence on what comes, for hard topics.' }),
  short: z
    .array(textField)
    .min(2)
    .max(8)
    .optional()
    .meta({ description: 'Short version of a hard lesson, a paragraph each: what helps, without the hard parts.' }),
  keywords: z.array(textField).max(8).default([]).meta({
    description: 'Words that people type for this lesson and that its text does not say; for the search alone.',
  }),
  activity: idField.meta({ description: 'File in content/<lang>/activities/, without .yaml.' }),
  sources: z.array(idField).min(1).meta({ description: 'Every source of the lesson, by id, in reading order.' }),
  today: textField.meta({ description: 'One thing to do today.' }),
});

export type CourseStructure = z.infer<typeof courseStructureSchema>;
export type CourseWords = z.infer<typeof courseWordsSchema>;
export type LessonMeta = z.infer<typeof lessonSchema>;
