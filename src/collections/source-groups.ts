/** Sources by the module whose lessons rest on them, since one page with all of them would not load at once. */
import type { Module } from '#domain/course/course.ts';
import type { Source } from '#domain/source/schema.ts';
import { getCourse } from './course.ts';
import { getSources } from './sources.ts';

/** Sources of a module; without a module, those that no lesson uses. */
export interface SourceGroup {
  readonly slug: string;
  readonly module?: Module;
  readonly sources: readonly (Source & { id: string })[];
}

/** The last part of the address of sources that belong to no lesson. */
const others = 'other';

/** Returns the groups in the order of the modules. A source that two modules use stands in both. */
export async function getSourceGroups(lang: string): Promise<SourceGroup[]> {
  const all = await getSources();
  const course = await getCourse(lang);
  const entries = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const source = all.get(id);
      return source ? [{ ...source, id }] : [];
    });
  const groups = course.modules.map((module): SourceGroup => {
    const ids = new Set(module.lessons.flatMap((lesson) => lesson.sources));
    return { slug: module.slug, module, sources: entries([...ids]) };
  });
  const used = new Set(groups.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const rest: SourceGroup = { slug: others, sources: entries([...all.keys()].filter((id) => !used.has(id))) };
  return [...groups, rest].filter(({ sources }) => sources.length > 0);
}
