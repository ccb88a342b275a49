/** A module in the words of schema.org. */
import { trackOf, type Module } from '#domain/course/course.ts';
import { lessonPath, modulePath, trackPath } from '#domain/course/paths.ts';
import type { TrackId } from '#domain/course/schema.ts';
import { ageRange } from './ages.ts';
import { describeWay } from './breadcrumbs.ts';
import { openText, toScriptText, type Edition, type Thing } from './thing.ts';

/**
 * Returns a module with its lessons, and the way to it.
 *
 * @param module - With the lessons of this track alone.
 */
export function moduleData(edition: Edition, trackId: TrackId, module: Module): string {
  const { address } = edition;
  const track = trackOf(edition.course, trackId);
  const described: Thing = {
    '@type': 'Syllabus',
    name: module.title,
    description: module.blurb,
    url: address(modulePath(trackId, module)),
    typicalAgeRange: ageRange(track),
    ...openText(edition),
    isPartOf: { '@type': 'Course', name: track.name, url: address(trackPath(trackId)) },
    hasPart: module.lessons.map((lesson) => ({
      '@type': 'LearningResource',
      name: lesson.title,
      url: address(lessonPath(trackId, module, lesson)),
      timeRequired: `PT${lesson.minutes.total}M`,
    })),
  };
  return toScriptText(described, describeWay(edition, { track, module }));
}
