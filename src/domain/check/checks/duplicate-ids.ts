/** Ids that stand twice where they must be unique, apart from sources, which have a check of their own. */
import { idListsOf } from '../activity-ids.ts';
import { filesOf, present, type ContentFile, type ContentTree, type FieldPath } from '../content-tree.ts';
import { itemsOf } from '../item-places.ts';
import { problem, type Problem } from '../problem.ts';

/** One use of an id. */
interface Use {
  readonly id: string | undefined;
  readonly file: ContentFile;
  readonly path: FieldPath;
}

function findTwice(uses: readonly Use[], what: string, scope: string): Problem[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use): Problem[] => {
    if (use.id === undefined) return [];
    const earlier = first.get(use.id);
    first.set(use.id, earlier ?? use);
    if (!earlier) return [];
    const place = `${earlier.file.path}:${earlier.file.lineOf(earlier.path)}`;
    const text = `The id "${use.id}" of ${what} is taken: it stands at ${place} already, and must be unique ${scope}.`;
    const remedy = 'Give the newer one another id. An id that has been published stays as it is.';
    return [problem('ID_DUPLICATE', use.file.path, use.file.lineOf(use.path), text, remedy)];
  });
}

/** Lists the ids of a list inside a file. */
function idsIn(
  file: ContentFile,
  list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
  path: FieldPath,
): Use[] {
  return present(list).map(([index, { id }]) => ({ id, file, path: [...path, index, 'id'] }));
}

function checkItems(tree: ContentTree, lang: string): Problem[] {
  const uses = itemsOf(tree, lang).map(({ file, item, path }): Use => ({ id: item.id, file, path: [...path, 'id'] }));
  return findTwice(uses, 'an item', 'over the whole course');
}

function checkInsideItems(tree: ContentTree): Problem[] {
  return itemsOf(tree).flatMap(({ file, item, path }) => {
    const lists = [
      'options' in item ? findTwice(idsIn(file, item.options, [...path, 'options']), 'an option', 'in its item') : [],
      'targets' in item ? findTwice(idsIn(file, item.targets, [...path, 'targets']), 'a target', 'in its item') : [],
      'groups' in item ? findTwice(idsIn(file, item.groups, [...path, 'groups']), 'a group', 'in its item') : [],
    ];
    return lists.flat();
  });
}

function checkActivities(tree: ContentTree): Problem[] {
  return filesOf(tree, 'activities').flatMap((file) =>
    idListsOf(file).flatMap(({ name, ids, scope }) =>
      findTwice(
        ids.map(({ id, path }) => ({ id, file, path: [...path, 'id'] })),
        name,
        scope,
      ),
    ),
  );
}

function checkObjectives(tree: ContentTree): Problem[] {
  return filesOf(tree, 'lessons').flatMap((file) =>
    findTwice(idsIn(file, file.data?.objectives, ['objectives']), 'an objective', 'in its lesson'),
  );
}

function checkStructure(tree: ContentTree): Problem[] {
  return filesOf(tree, 'courseStructure').flatMap((file) => {
    const modules = present(file.data?.modules);
    const slugs = modules.map(([index, { slug }]): Use => ({ id: slug, file, path: ['modules', index, 'slug'] }));
    const lessons = modules.flatMap(([index, module]) => idsIn(file, module.lessons, ['modules', index, 'lessons']));
    return [
      ...findTwice(idsIn(file, file.data?.tracks, ['tracks']), 'a track', 'in the course'),
      ...findTwice(idsIn(file, file.data?.modules, ['modules']), 'a module', 'in the course'),
      ...findTwice(slugs, 'a module address', 'in the course'),
      ...findTwice(lessons, 'a lesson', 'over the whole course'),
    ];
  });
}

function checkLanguages(tree: ContentTree): Problem[] {
  return filesOf(tree, 'site').flatMap((file) => {
    const languages = present(file.data?.languages);
    const uses = languages.map(([index, { tag }]): Use => ({ id: tag, file, path: ['languages', index, 'tag'] }));
    return findTwice(uses, 'a language', 'in the edition');
  });
}

/** Finds ids that are used twice. */
export function checkDuplicateIds(tree: ContentTree): Problem[] {
  const languages = new Set(tree.files.flatMap((file) => file.lang ?? []));
  return [
    ...[...languages].flatMap((lang) => checkItems(tree, lang)),
    ...checkInsideItems(tree),
    ...checkActivities(tree),
    ...checkObjectives(tree),
    ...checkStructure(tree),
    ...checkLanguages(tree),
  ];
}
