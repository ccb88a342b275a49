/** Teacher packs belong to modules, plan lessons that every class of the module has, and name known frameworks. */
import { trackIds } from '../../course/tracks.ts';
import { fileOf, filesOf, present, type ContentFile, type ContentTree, type FieldPath } from '../content-tree.ts';
import { listLessons, type ListedLesson } from '../course-lessons.ts';
import { knownSources } from '../known-sources.ts';
import { problem, type Problem } from '../problem.ts';
import { guess, quoteList } from '../words.ts';

type Pack = ContentFile<'teachModules'>;

function checkModule(file: Pack, modules: readonly string[]): Problem[] {
  if (modules.includes(file.name)) return [];
  const what = `The file is a teacher pack of the module "${file.name}", which the course does not have.`;
  const remedy = `${guess(file.name, modules)}Name it after one of ${quoteList(modules, 'or')}.`;
  return [problem('TEACH_MODULE_UNKNOWN', file.path, 1, what, remedy)];
}

/** A class of any age gets the plan, so its lessons are those that the youngest track has. */
function checkPlanned(file: Pack, lessons: readonly ListedLesson[]): Problem[] {
  const known = lessons
    .filter(({ moduleId, from }) => moduleId === file.name && from === trackIds[0])
    .map(({ id }) => id);
  const planned: readonly [FieldPath, string | undefined][] = [
    [['core'], file.data?.core],
    [['second', 'lesson'], file.data?.second?.lesson],
  ];
  return planned.flatMap(([path, id]): Problem[] => {
    if (id === undefined || known.includes(id) || known.length === 0) return [];
    const what = `The plan is about the lesson "${id}", which is no lesson of this module for every track.`;
    const remedy = `${guess(id, known)}Write one of ${quoteList(known, 'or')}.`;
    return [problem('TEACH_LESSON_UNKNOWN', file.path, file.lineOf(path), what, remedy)];
  });
}

function checkFrameworks(file: Pack, known: readonly string[]): Problem[] {
  return present(file.data?.alignment).flatMap(([index, { framework }]): Problem[] => {
    if (framework === undefined || known.includes(framework)) return [];
    const what = `The framework "${framework}" does not stand in teach.yaml of this language.`;
    const remedy = `${guess(framework, known)}Add it there with its name, or write one of ${quoteList(known, 'or')}.`;
    const line = file.lineOf(['alignment', index, 'framework']);
    return [problem('TEACH_FRAMEWORK_UNKNOWN', file.path, line, what, remedy)];
  });
}

/** Names of frameworks stand on sources, which exist. */
function checkSources(tree: ContentTree): Problem[] {
  const known = knownSources(tree);
  if (!known) return [];
  return filesOf(tree, 'teachWords').flatMap((file) =>
    Object.entries(file.data?.frameworks ?? {}).flatMap(([id, framework]): Problem[] => {
      const source = framework?.source;
      if (source === undefined || known.has(source)) return [];
      const what = `The framework "${id}" stands on the source "${source}", which does not exist.`;
      const remedy = `${guess(source, known)}Add it to a file in ${tree.root}/shared/sources/, or correct the id.`;
      return [problem('SOURCE_UNKNOWN', file.path, file.lineOf(['frameworks', id, 'source']), what, remedy)];
    }),
  );
}

/** Finds packs of no module, planned lessons that a class may not have, unknown frameworks and their unknown sources. */
export function checkTeachPacks(tree: ContentTree): Problem[] {
  const lessons = listLessons(tree);
  const inPacks = filesOf(tree, 'teachModules').flatMap((file) => {
    const words = fileOf(tree, 'teachWords', file.lang);
    const frameworks = Object.keys(words?.data?.frameworks ?? {});
    return [
      ...(lessons ? checkModule(file, [...new Set(lessons.map(({ moduleId }) => moduleId))]) : []),
      ...(lessons ? checkPlanned(file, lessons) : []),
      ...checkFrameworks(file, frameworks),
    ];
  });
  return [...inPacks, ...checkSources(tree)];
}
