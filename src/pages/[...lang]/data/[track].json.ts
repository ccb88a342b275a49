/** The parts of a track for scripts that make, do and read assignments. */
import type { APIRoute } from 'astro';
import { getPartFilePaths, getParts } from '#collections/parts.ts';
import type { PartEntry } from '#domain/assignment/part-facts.ts';
import { lessonsOf } from '#domain/course/course.ts';
import type { TrackId } from '#domain/course/schema.ts';
import { partName } from '#ui/part-name.ts';

export const getStaticPaths = getPartFilePaths;

export const GET: APIRoute = async ({ props, locals }) => {
  const { lang, track } = props as { lang: string; track: TrackId };
  const { t, href, course } = locals.page;
  const minutes = new Map(lessonsOf(course, track).map((lesson) => [lesson.id, lesson.minutes.total]));
  const parts = (await getParts(lang, track)).map((part): PartEntry => {
    const { code, kind, keptAs, path, items } = part;
    const total = minutes.get(keptAs);
    return {
      ...{ code, kind, keptAs, name: partName(t, part), href: href(path) },
      ...(total !== undefined && { minutes: total }),
      items: items.map(({ id }) => id),
    };
  });
  return new Response(JSON.stringify(parts), { headers: { 'content-type': 'application/json' } });
};
