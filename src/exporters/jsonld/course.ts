/** The course and its tracks in the words of schema.org. */
import { modulesOf, trackOf, type Module } from '#domain/course/course.ts';
import { modulePath, trackPath } from '#domain/course/paths.ts';
import type { TrackId } from '#domain/course/schema.ts';
import { ageRange } from './ages.ts';
import { describeWay } from './breadcrumbs.ts';
import { openText, toScriptText, type Edition, type Thing } from './thing.ts';

function outline({ title, blurb }: Module): Thing {
  return { '@type': 'Syllabus', name: title, description: blurb };
}

/** Returns the course with its tracks and modules, for the home page. */
export function courseData(edition: Edition): string {
  const { course, site, address } = edition;
  return toScriptText({
    '@type': 'Course',
    name: course.title,
    description: course.description,
    url: address('/'),
    ...openText(edition),
    provider: { '@type': 'Organization', name: site.name, url: address('/') },
    hasPart: course.tracks.map((track) => ({
      '@type': 'Course',
      name: track.name,
      description: track.blurb,
      url: address(trackPath(track.id)),
      typicalAgeRange: ageRange(track),
    })),
    syllabusSections: course.modules.map(outline),
  });
}

/** Returns one track with its modules, and the way to it. Modules that are still being written have no address. */
export function trackData(edition: Edition, trackId: TrackId): string {
  const { course, address } = edition;
  const track = trackOf(course, trackId);
  const described: Thing = {
    '@type': 'Course',
    name: track.name,
    description: track.blurb,
    url: address(trackPath(trackId)),
    typicalAgeRange: ageRange(track),
    ...openText(edition),
    isPartOf: { '@type': 'Course', name: course.title, url: address('/') },
    syllabusSections: modulesOf(course, trackId).map((module) => ({
      ...outline(module),
      url: module.lessons.length > 0 ? address(modulePath(trackId, module)) : undefined,
    })),
  };
  return toScriptText(described, describeWay(edition, { track }));
}
