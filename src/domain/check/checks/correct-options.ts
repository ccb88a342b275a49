/** How many options of an item are correct. */
import { present, type ContentTree } from '../content-tree.ts';
import { itemsOf } from '../item-places.ts';
import { problem, type Problem } from '../problem.ts';
import { quoteList } from '../words.ts';

/** Finds items with too few or too many correct options; translations are compared elsewhere. */
export function checkCorrectOptions(tree: ContentTree): Problem[] {
  return itemsOf(tree, tree.defaultLang).flatMap(({ file, item, path }): Problem[] => {
    const { interaction, id = '' } = item;
    if (interaction !== 'choice' && interaction !== 'hotspot' && interaction !== 'multipleChoice') return [];
    const options = present(item.options).map(([, option]) => option);
    const correct = options.filter((option) => option.correct === true);
    const line = file.lineOf([...path, 'options']);
    const report = (what: string, remedy: string) => [problem('QUIZ_CORRECT_COUNT', file.path, line, what, remedy)];
    if (options.length === 0) return [];
    if (correct.length === 0)
      return report(`No option of the item "${id}" is correct.`, 'Add "correct: true" to the right one.');
    if (interaction === 'multipleChoice') {
      if (correct.length < options.length) return [];
      const remedy = 'Add an option that is not correct, or remove "correct: true" from one.';
      return report(`Every option of the item "${id}" is correct, so there is nothing to choose.`, remedy);
    }
    if (correct.length === 1) return [];
    const ids = correct.map((option) => option.id ?? '');
    const what = `The item "${id}" has ${correct.length} correct options, ${quoteList(ids)}, and a learner can choose only one.`;
    return report(what, 'Keep "correct: true" at one, or make the item a "multipleChoice".');
  });
}
