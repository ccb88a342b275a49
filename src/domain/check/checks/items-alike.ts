/** No two items ask the same, so that a check is no mere memory of a quiz. */
import { overlap, wordsOfItem, type ItemWords } from '../../quiz/alike.ts';
import { bankItems, type BankItem } from '../bank-items.ts';
import { present, type ContentTree } from '../content-tree.ts';
import { optionsOf } from '../item-facts.ts';
import { problem, type Problem } from '../problem.ts';

/** Of 100 words that two items have, as many are the same where both ask one thing in nearly the same words. */
const mostInHundred = 80;

interface Compared extends BankItem, ItemWords {}

/** Tasks of an activity are no part of a check, and may put the same question to one sample after the other. */
const isChecked = ({ file }: BankItem): boolean => file.kind !== 'activities';

function prepare(one: BankItem): Compared[] {
  const { prompt } = one.item;
  if (prompt === undefined) return [];
  const options = present(optionsOf(one.item)).flatMap(([, option]) => ('text' in option ? String(option.text) : []));
  return [{ ...one, ...wordsOfItem(prompt, options) }];
}

/** Both forms of a pair may ask in the same words: the one comes before the course, and the other after it. */
function arePair(left: Compared, right: Compared): boolean {
  return left.file === right.file && left.path[0] === 'pairs' && left.path[1] === right.path[1];
}

function compare(left: Compared, right: Compared): string | undefined {
  if (left.prompt === right.prompt && left.prompt !== '' && !arePair(left, right)) return 'has the same prompt as';
  const shared = overlap(left.words, right.words);
  if (shared * 100 <= mostInHundred) return undefined;
  return `shares ${Math.round(shared * 100)} of 100 words with`;
}

/** Finds items that are alike, among quizzes and checks of every language; the later one is reported. */
export function checkItemsAlike(tree: ContentTree): Problem[] {
  const languages = new Set(tree.files.flatMap(({ lang }) => lang ?? []));
  return [...languages].flatMap((lang) => {
    const items = bankItems(tree, lang).filter(isChecked).flatMap(prepare);
    return items.flatMap((item, index) =>
      items.slice(0, index).flatMap((earlier): Problem[] => {
        const likeness = compare(earlier, item);
        if (likeness === undefined) return [];
        const where = `${earlier.file.path}:${earlier.file.lineOf(earlier.path)}`;
        const what = `The item "${item.item.id ?? ''}" ${likeness} the item "${earlier.item.id ?? ''}" (${where}).`;
        const remedy = 'Ask for something else, or ask about another example in other words.';
        return [problem('QUIZ_ITEMS_ALIKE', item.file.path, item.file.lineOf([...item.path, 'prompt']), what, remedy)];
      }),
    );
  });
}
