/** Questions of a track and the sections of lessons that teach them, for the class view: no answers. */
import type { APIRoute } from 'astro';
import { getBeforeAfter, getItemBank, getLessonEntries } from '#collections/course.ts';
import { getPartFilePaths, getParts } from '#collections/parts.ts';
import { render } from '#collections/render.ts';
import type { ItemEntry } from '#domain/assignment/part-facts.ts';
import { lessonsOf, moduleOf } from '#domain/course/course.ts';
import { lessonPath } from '#domain/course/paths.ts';
import type { TrackId } from '#domain/course/schema.ts';

export const getStaticPaths = getPartFilePaths;

export const GET: APIRoute = async ({ props, locals }) => {
  const { lang, track } = props as { lang: string; track: TrackId };
  const { href, course } = locals.page;
  const bank = await getItemBank(lang, course);
  const texts = await getLessonEntries(lang);
  const taught = new Map<string, Pick<ItemEntry, 'section' | 'href'>>();
  for (const lesson of lessonsOf(course, track)) {
    const entry = texts.get(lesson.id);
    const headings = entry ? (await render(entry)).headings : [];
    for (const { id, objective } of [...(bank.quizzes[lesson.id] ?? []), ...(bank.checks[lesson.id] ?? [])]) {
      const section = lesson.objectives.find((one) => one.id === objective)?.section;
      const heading = headings.find(({ text }) => text === section);
      taught.set(id, {
        section: `${lesson.number} ${heading?.text ?? lesson.title}`,
        href: `${href(lessonPath(track, moduleOf(course, lesson), lesson))}#${heading?.slug ?? 'text'}`,
      });
    }
  }
  for (const { about, before, after } of (await getBeforeAfter(lang))?.pairs ?? []) {
    for (const { id } of [before, after]) taught.set(id, { section: about });
  }
  const entries = (await getParts(lang, track)).flatMap(({ items }) =>
    items.map(({ id, prompt }): [string, ItemEntry] => [id, { prompt, ...taught.get(id) }]),
  );
  return new Response(JSON.stringify(Object.fromEntries(entries)), {
    headers: { 'content-type': 'application/json' },
  });
};
