/** Where items stand: in quizzes, in module checks, in the check before and after, and in activities. */
import { filesOf, present, type ContentFile, type ContentTree, type FieldPath } from './content-tree.ts';
import type { QuizItem } from './item-facts.ts';

/** An item with its file and the way to it. */
export interface PlacedItem {
  readonly file: ContentFile;
  readonly item: QuizItem;
  readonly path: FieldPath;
}

function inList(
  file: ContentFile,
  items: readonly (QuizItem | undefined)[] | undefined,
  pathOf: (index: number) => FieldPath,
): PlacedItem[] {
  return present(items).map(([index, item]) => ({ file, item, path: pathOf(index) }));
}

function inActivity(file: ContentFile<'activities'>): PlacedItem[] {
  const { data } = file;
  const first = inList(file, [data?.first as QuizItem | undefined], () => ['first']);
  if (data?.kind !== 'tasks') return first;
  const tasks = present(data.tasks).map(([, task]) => task.item as QuizItem | undefined);
  return [...first, ...inList(file, tasks, (index) => ['tasks', index, 'item'])];
}

function inPairs(file: ContentFile<'beforeAfter'>): PlacedItem[] {
  return present(file.data?.pairs).flatMap(([index, pair]) =>
    (['before', 'after'] as const).flatMap((form) =>
      inList(file, [pair[form] as QuizItem | undefined], () => ['pairs', index, form]),
    ),
  );
}

/** Lists the items of all files, or of the files of one language. */
export function itemsOf(tree: ContentTree, lang?: string): PlacedItem[] {
  return [
    ...filesOf(tree, 'quizzes', lang).flatMap((file) => inList(file, file.data?.items, (index) => ['items', index])),
    ...filesOf(tree, 'checks', lang).flatMap((file) => inList(file, file.data?.items, (index) => ['items', index])),
    ...filesOf(tree, 'beforeAfter', lang).flatMap(inPairs),
    ...filesOf(tree, 'activities', lang).flatMap(inActivity),
  ];
}

/** Lists the items of one file. */
export function itemsOfFile(tree: ContentTree, file: ContentFile): PlacedItem[] {
  return itemsOf(tree, file.lang).filter((placed) => placed.file === file);
}
