/** Every claim, in prose or behind a task, rests on a source that exists and, in a lesson, is listed in its settings. */
import { filesOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { knownSources } from '../known-sources.ts';
import { attributeOf } from '../mdx-body.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

interface Claim {
  /** What rests on the source, at the start of a sentence. */
  readonly name: string;
  readonly source: string;
  readonly line: number;
}

function claimsInProse(file: ContentFile): Claim[] {
  const tags = file.body?.tags.filter(({ name }) => name === 'Claim') ?? [];
  return tags.flatMap((tag) => {
    const source = attributeOf(tag, 'source');
    return source === undefined ? [] : [{ name: 'The claim', source, line: tag.line }];
  });
}

function claimsInActivity(file: ContentFile<'activities'>): Claim[] {
  if (file.data?.kind !== 'tasks') return [];
  return present(file.data.tasks).flatMap(([index, { item, sources }]) =>
    present(sources).map(([place, source]): Claim => {
      const line = file.lineOf(['tasks', index, 'sources', place]);
      return { name: `The task "${item?.id ?? ''}"`, source, line };
    }),
  );
}

/**
 * Looks at the claims of one file.
 *
 * @param listed - The list of the lesson; undefined where there is none or it cannot be read.
 */
function checkFile(
  file: ContentFile,
  claims: readonly Claim[],
  known: ReadonlySet<string> | undefined,
  listed: readonly string[] | undefined,
): Problem[] {
  return claims.flatMap(({ name, source, line }): Problem[] => {
    if (known && !known.has(source)) {
      const what = `${name} rests on the source "${source}", but no file in shared/sources has it.`;
      const remedy = `${guess(source, known)}Add the source there, or correct the id.`;
      return [problem('CLAIM_SOURCE_UNKNOWN', file.path, line, what, remedy)];
    }
    if (!listed || listed.includes(source)) return [];
    const what = `${name} rests on the source "${source}", which is not in the list "sources" of the lesson.`;
    const remedy = `Add "${source}" to "sources" at the top of ${file.kind === 'lessons' ? 'the file' : 'its lesson'}.`;
    return [problem('CLAIM_SOURCE_UNLISTED', file.path, line, what, remedy)];
  });
}

const listOf = ({ data }: ContentFile<'lessons'>) => data?.sources && present(data.sources).map(([, id]) => id);

/** Finds claims without a true source. */
export function checkClaims(tree: ContentTree): Problem[] {
  const known = knownSources(tree);
  const lessons = filesOf(tree, 'lessons');
  const inLessons = lessons.flatMap((file) => checkFile(file, claimsInProse(file), known, listOf(file)));
  const inActivities = filesOf(tree, 'activities').flatMap((file) => {
    const lesson = lessons.find(({ lang, data }) => lang === file.lang && data?.activity === file.name);
    return checkFile(file, claimsInActivity(file), known, lesson && listOf(lesson));
  });
  const others: ContentFile[] = [...filesOf(tree, 'pages'), ...filesOf(tree, 'schools'), ...filesOf(tree, 'families')];
  const inPages = others.flatMap((file) => checkFile(file, claimsInProse(file), known, undefined));
  return [...inLessons, ...inActivities, ...inPages];
}
