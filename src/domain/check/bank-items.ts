/** All items of a language, wherever they stand: in quizzes, checks and activities. */
import type { ContentKindName } from '../content/kinds.ts';
import type { OneRight } from '../quiz/bank-statistics.ts';
import type { ContentFile, ContentTree, FieldPath } from './content-tree.ts';
import { present } from './content-tree.ts';
import type { QuizItem } from './item-facts.ts';

/** One item, and where it stands. */
export interface BankItem {
  readonly file: ContentFile;
  readonly path: FieldPath;
  readonly item: QuizItem;
}

const interactions: ReadonlySet<unknown> = new Set<QuizItem['interaction']>([
  ...(['choice', 'multipleChoice', 'trueFalse', 'order', 'match', 'gapMatch', 'hotspot'] as const),
]);

/** Kinds that hold items; in an activity they stand between other things. */
const kinds: ReadonlySet<ContentKindName | undefined> = new Set(['quizzes', 'checks', 'beforeAfter', 'activities']);

function isItem(value: object): value is QuizItem {
  return 'interaction' in value && interactions.has(value.interaction);
}

function itemsBelow(file: ContentFile, value: unknown, path: FieldPath): BankItem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isItem(value)) return [{ file, path, item: value }];
  return Object.entries(value).flatMap(([key, child]) =>
    itemsBelow(file, child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Lists the items of a language in the order of files. */
export function bankItems(tree: ContentTree, lang: string): BankItem[] {
  return tree.files
    .filter((file) => file.lang === lang && kinds.has(file.kind))
    .flatMap((file) => itemsBelow(file, file.data, []));
}

/** Returns how long the options of a choice are, if it has one right option and all its options could be read. */
export function oneRightOf(item: QuizItem): OneRight | undefined {
  if (item.interaction !== 'choice') return undefined;
  const options = present(item.options).map(([, option]) => option);
  const rights = options.flatMap(({ correct }, index) => (correct === true ? [index] : []));
  const [right] = rights;
  const lengths = options.map(({ text }) => text?.length ?? 0);
  const isWhole = options.length === item.options?.length && !lengths.includes(0);
  return right !== undefined && rights.length === 1 && isWhole ? { lengths, right } : undefined;
}
