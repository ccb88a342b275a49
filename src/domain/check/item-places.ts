/** Where items stand: in quizzes, in module checks, in the check before and after, and in activities. */
import { filesOf, present, type ContentFile, type ContentTree, type FieldPath } from './content-tree.ts';
import type { QuizItem } from './item-facts.ts';

/** An item with its file and the way to it. */
export interface PlacedItem {
  readonly file: ContentFile;
  readonly item: QuizItem;
  readonly path: FieldPath;
}

function place(file: ContentFile, item: QuizItem | undefined, path: FieldPath): PlacedItem[] {
  return item ? [{ file, item, path }] : [];
}

function inItems(file: ContentFile<'quizzes' | 'checks'>): PlacedItem[] {
  return present(file.data?.items).flatMap(([index, item]) => place(file, item, ['items', index]));
}

function inActivity(file: ContentFile<'activities'>): PlacedItem[] {
  const { data } = file;
  const first = place(file, data?.first, ['first']);
  if (data?.kind !== 'tasks') return first;
  return [...first, ...present(data.tasks).flatMap(([index, { item }]) => place(file, item, ['tasks', index, 'item']))];
}

function inPairs(file: ContentFile<'beforeAfter'>): PlacedItem[] {
  return present(file.data?.pairs).flatMap(([index, pair]) =>
    (['before', 'after'] as const).flatMap((form) => place(file, pair[form], ['pairs', index, form])),
  );
}

/** Lists the items of all files, or of the files of one language. */
export function itemsOf(tree: ContentTree, lang?: string): PlacedItem[] {
  return [
    ...filesOf(tree, 'quizzes', lang).flatMap(inItems),
    ...filesOf(tree, 'checks', lang).flatMap(inItems),
    ...filesOf(tree, 'beforeAfter', lang).flatMap(inPairs),
    ...filesOf(tree, 'activities', lang).flatMap(inActivity),
  ];
}

/** Lists the items of one file. */
export function itemsOfFile(tree: ContentTree, file: ContentFile): PlacedItem[] {
  return itemsOf(tree, file.lang).filter((placed) => placed.file === file);
}
