/**
 * A lesson and its quiz in the words of schema.org.
 *
 * The quiz is named and no more: it is a page of its own. What the head of the page says anyway, its address and
 * description, is left out: a lesson has no byte to spare.
 */
import { moduleOf, trackOf, type Lesson } from '#domain/course/course.ts';
import type { TrackId } from '#domain/course/schema.ts';
import { ageRange } from './ages.ts';
import { describeWay } from './breadcrumbs.ts';
import { openText, toScriptText, type Edition, type Thing } from './thing.ts';

/** A lesson on a track; `quizName` is the heading over its quiz. */
export interface LessonPlace {
  readonly track: TrackId;
  readonly lesson: Lesson;
  readonly quizName: string;
}

/** Returns a lesson with its objectives and its quiz, and the way to it. */
export function lessonData(edition: Edition, { track: trackId, lesson, quizName }: LessonPlace): string {
  const track = trackOf(edition.course, trackId);
  const module = moduleOf(edition.course, lesson);
  const described: Thing = {
    '@type': 'LearningResource',
    name: lesson.title,
    learningResourceType: 'lesson',
    educationalLevel: track.name,
    typicalAgeRange: ageRange(track),
    timeRequired: `PT${lesson.minutes.total}M`,
    ...openText(edition),
    teaches: lesson.objectives.map(({ text }) => ({ '@type': 'DefinedTerm', name: text })),
    hasPart: { '@type': 'Quiz', name: quizName },
  };
  return toScriptText(described, describeWay(edition, { track, module, here: lesson.title }));
}
