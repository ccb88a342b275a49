/** Ids that were withdrawn stay withdrawn: a learner's saved progress may still hold them. */
import { fileOf, filesOf, present, type ContentFile, type ContentTree, type FieldPath } from '../content-tree.ts';
import { itemsOf } from '../item-places.ts';
import { problem, type Problem } from '../problem.ts';

type Use = readonly [id: string, file: ContentFile, path: FieldPath];

function idsOfCourse(tree: ContentTree): Use[] {
  return filesOf(tree, 'courseStructure').flatMap((file) =>
    present(file.data?.modules).flatMap(([index, module]): Use[] => {
      const lessons = present(module.lessons).flatMap(([place, { id }]): Use[] =>
        id === undefined ? [] : [[id, file, ['modules', index, 'lessons', place, 'id']]],
      );
      return module.id === undefined ? lessons : [[module.id, file, ['modules', index, 'id']], ...lessons];
    }),
  );
}

function idsOfItems(tree: ContentTree): Use[] {
  return itemsOf(tree).flatMap(({ file, item: { id }, path }): Use[] =>
    id === undefined ? [] : [[id, file, [...path, 'id']]],
  );
}

function idsOfKeys(tree: ContentTree): Use[] {
  return [...filesOf(tree, 'sources'), ...filesOf(tree, 'glossary')].flatMap((file) =>
    Object.keys(file.data ?? {}).map((key): Use => [key, file, [key]]),
  );
}

function idsOfNames(tree: ContentTree): Use[] {
  const files: ContentFile[] = [...filesOf(tree, 'activities'), ...filesOf(tree, 'supportServices')];
  return files.map((file) => [file.name, file, []]);
}

/** Finds modules, lessons, items, activities, sources, terms and services with a withdrawn id. */
export function checkRetiredIds(tree: ContentTree): Problem[] {
  const list = fileOf(tree, 'retiredIds');
  if (!list) return [];
  const retired = new Map(present(list.data).map(([index, id]) => [id, list.lineOf([index])]));
  return [...idsOfCourse(tree), ...idsOfItems(tree), ...idsOfKeys(tree), ...idsOfNames(tree)].flatMap(
    ([id, file, path]): Problem[] => {
      const line = retired.get(id);
      if (line === undefined) return [];
      const what = `The id "${id}" was published once and withdrawn (${list.path}:${line}), so it cannot stand for something new.`;
      return [problem('ID_RETIRED', file.path, file.lineOf(path), what, 'Choose another id.')];
    },
  );
}
