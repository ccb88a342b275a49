/** The parts of a track that can be assigned. */
import { assignableParts, type AssignablePart } from '#domain/assignment/parts.ts';
import { trackIds, type TrackId } from '#domain/course/schema.ts';
import { getBeforeAfter, getCourse, getItemBank } from './course.ts';
import { getLanguageParams } from './site.ts';

/** Returns the parts of a track in a language. */
export async function getParts(lang: string, track: TrackId): Promise<AssignablePart[]> {
  const course = await getCourse(lang);
  const pairs = (await getBeforeAfter(lang))?.pairs ?? [];
  return assignableParts(course, track, await getItemBank(lang, course), pairs);
}

/** Returns a file for each track of each language. */
export async function getPartFilePaths() {
  return (await getLanguageParams()).flatMap(({ lang, param }) =>
    trackIds.map((track) => ({ params: { lang: param, track }, props: { lang, track } })),
  );
}
