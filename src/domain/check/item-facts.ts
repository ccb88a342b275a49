/** What of a quiz item is the same in every language. */
import { present, type ContentFile } from './content-tree.ts';
import { quoteList } from './words.ts';

/** An item of which any part may be missing. */
export type QuizItem = NonNullable<NonNullable<NonNullable<ContentFile<'quizzes'>['data']>['items']>[number]>;

/** Options of an item, as far as all interactions share them. */
export function optionsOf(item: QuizItem): readonly ({ readonly id?: string | undefined } | undefined)[] | undefined {
  return 'options' in item ? item.options : undefined;
}

/** Sorted, since a translation may show options in another order; the order of an `order` item is its answer. */
function pairs(entries: readonly (readonly [string | undefined, string | undefined])[]): string {
  return quoteList(entries.map(([id = '', place = '']) => `${id} → ${place}`).toSorted());
}

/** Lists the facts of an item as texts, by a name that fits into a message. */
export function itemFacts(item: QuizItem): Record<string, string> {
  const facts = {
    'the interaction': `"${item.interaction}"`,
    // Items of activities check no objective.
    ...(item.objective !== undefined && { 'the objective': `"${item.objective}"` }),
    ...(item.from !== undefined && { 'the track': `"${item.from}"` }),
  };
  switch (item.interaction) {
    case 'choice':
    case 'multipleChoice':
    case 'hotspot': {
      const correct = present(item.options).flatMap(([, option]) => (option.correct === true ? (option.id ?? []) : []));
      const common = { ...facts, 'the correct option': quoteList(correct.toSorted()) };
      if (item.interaction !== 'hotspot') return common;
      const marks = present(item.options).map(([, { id, at }]) => [id, at?.join('/')] as const);
      return { ...common, 'the drawing': `"${item.drawing}"`, 'the place of a mark': pairs(marks) };
    }
    case 'trueFalse':
      return { ...facts, 'the field "correct"': String(item.correct) };
    case 'order':
      return { ...facts, 'the order': quoteList(present(item.options).flatMap(([, { id }]) => id ?? [])) };
    case 'match':
      return {
        ...facts,
        'the target of an option': pairs(present(item.options).map(([, { id, target }]) => [id, target])),
      };
    case 'gapMatch':
      return {
        ...facts,
        'the group of an option': pairs(present(item.options).map(([, { id, group }]) => [id, group])),
      };
    default:
      return facts;
  }
}
