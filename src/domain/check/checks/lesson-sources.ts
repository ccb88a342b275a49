/** The sources that the settings of a lesson list exist, and its prose or its activity makes use of them. */
import { filesOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { knownSources } from '../known-sources.ts';
import { attributeOf } from '../mdx-body.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

/** Lists the ids in every list "sources" of a file, however deep it lies. */
function sourcesIn(value: unknown, isList = false): string[] {
  if (typeof value === 'string') return isList ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    sourcesIn(child, key === 'sources' || (isList && Array.isArray(value))),
  );
}

/** Lists the sources that the prose or the activity rests on; undefined where either cannot be read. */
function findUsed(file: ContentFile<'lessons'>, activities: readonly ContentFile[]): readonly string[] | undefined {
  const activity = activities.find(({ name, lang }) => name === file.data?.activity && lang === file.lang);
  if (!file.body || (activity && activity.data === undefined)) return undefined;
  const claims = file.body.tags.filter(({ name }) => name === 'Claim');
  return [...claims.flatMap((tag) => attributeOf(tag, 'source') ?? []), ...sourcesIn(activity?.data)];
}

function checkFile(
  file: ContentFile<'lessons'>,
  known: ReadonlySet<string> | undefined,
  used: readonly string[] | undefined,
): Problem[] {
  return present(file.data?.sources).flatMap(([index, id]): Problem[] => {
    const line = file.lineOf(['sources', index]);
    if (known && !known.has(id)) {
      const what = `The lesson lists the source "${id}", but no file in shared/sources has it.`;
      const remedy = `${guess(id, known)}Add the source there, or correct the id.`;
      return [problem('SOURCE_UNKNOWN', file.path, line, what, remedy)];
    }
    if (!used || used.includes(id)) return [];
    const what = `The lesson lists the source "${id}", but neither a <Claim> in its prose nor its activity rests on it.`;
    const remedy = `Wrap the claim in <Claim source="${id}">, or take the source off the list.`;
    return [problem('SOURCE_UNCLAIMED', file.path, line, what, remedy)];
  });
}

/** Compares the list of sources of each lesson with the sources, and with what its prose and its activity use. */
export function checkLessonSources(tree: ContentTree): Problem[] {
  const known = knownSources(tree);
  const activities = filesOf(tree, 'activities');
  return filesOf(tree, 'lessons').flatMap((file) => checkFile(file, known, findUsed(file, activities)));
}
