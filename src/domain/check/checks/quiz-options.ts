/** The right answer cannot be guessed from its look: not in one item, and not over all items of a language. */
import {
  countByLength,
  countByPlace,
  isLongest,
  isShortest,
  standsOut,
  type OneRight,
  type Share,
} from '../../quiz/bank-statistics.ts';
import { bankItems, oneRightOf, type BankItem } from '../bank-items.ts';
import type { ProblemCode } from '../codes.ts';
import type { ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { quoteList } from '../words.ts';

/** Of fewer items than this, a share says nothing yet: a small edition shall not move options for nothing. */
const fewestItems = 20;
/** By chance it would be 25 to 33 of 100, so much more than that is a habit that a learner can find. */
const mostInHundred = 45;
/** Where most statements are true, "true" is a good guess; the same holds for "false". */
const trueInHundred = { least: 35, most: 65 };

type Choice = BankItem & { readonly options: OneRight };

const inHundred = ({ count, of }: Share): number => Math.round((count * 100) / of);
const isTooMuch = ({ count, of }: Share): boolean => of >= fewestItems && count * 100 > of * mostInHundred;

/** Names some items to begin with. */
function examples(items: readonly BankItem[]): string {
  const ids = items.flatMap(({ item }) => item.id ?? []);
  const [some, more] = [ids.slice(0, 8), ids.length - 8];
  return `Begin with ${more > 0 ? `these, or ${more} others: ` : ''}${quoteList(some)}.`;
}

function checkItems(choices: readonly Choice[]): Problem[] {
  return choices.flatMap(({ file, path, item, options }): Problem[] => {
    if (!standsOut(options)) return [];
    const what = `The right option of the item "${item.id ?? ''}" is more than twice as long as every other one, so its length gives it away.`;
    const remedy = 'Say it in fewer words, and leave the rest to its feedback; or give the others as much to say.';
    return [problem('QUIZ_OPTION_LONG', file.path, file.lineOf([...path, 'options', options.right]), what, remedy)];
  });
}

/** Looks at a whole bank; its problems have no line of their own, so they stand at the folder of the quizzes. */
function checkBank(folder: string, choices: readonly Choice[], statements: readonly BankItem[]): Problem[] {
  const report = (code: ProblemCode, what: string, remedy: string) => [problem(code, folder, 1, what, remedy)];
  const all = choices.map(({ options }) => options);
  const { longest, shortest } = countByLength(all);
  const byLength = [
    { share: longest, word: 'longest', test: isLongest },
    { share: shortest, word: 'shortest', test: isShortest },
  ].flatMap(({ share, word, test }) => {
    if (!isTooMuch(share)) return [];
    const what = `The right option is the ${word} one in ${share.count} of ${share.of} choices with three or more options (${inHundred(share)} in 100), so a learner can guess by length.`;
    const alike = choices.filter(({ options }) => options.lengths.length > 2 && test(options));
    const remedy = `Change options until it is ${mostInHundred} in 100 or fewer. ${examples(alike)}`;
    return report('QUIZ_RIGHT_BY_LENGTH', what, remedy);
  });
  const byPlace = countByPlace(all).flatMap(({ options: size, place, ...share }) => {
    if (!isTooMuch(share)) return [];
    const what = `The right option has place ${place} in ${share.count} of ${share.of} choices with ${size} options (${inHundred(share)} in 100), so a learner can guess by place.`;
    const alike = choices.filter(({ options }) => options.lengths.length === size && options.right === place - 1);
    const remedy = `Move it in some until it is ${mostInHundred} in 100 or fewer. ${examples(alike)}`;
    return report('QUIZ_RIGHT_BY_PLACE', what, remedy);
  });
  const isTrue = ({ item }: BankItem) => 'correct' in item && item.correct === true;
  const truths = { count: statements.filter(isTrue).length, of: statements.length };
  const hundredfold = truths.count * 100;
  const isEven = hundredfold >= truths.of * trueInHundred.least && hundredfold <= truths.of * trueInHundred.most;
  if (truths.of < fewestItems || isEven) return [...byLength, ...byPlace];
  const most = hundredfold > truths.of * trueInHundred.most;
  const what = `${truths.count} of ${truths.of} statements to judge are true (${inHundred(truths)} in 100), so "${most ? 'true' : 'false'}" is a good guess.`;
  const remedy = `Turn some round until it is ${trueInHundred.least} to ${trueInHundred.most} in 100. ${examples(statements.filter((one) => isTrue(one) === most))}`;
  return [...byLength, ...byPlace, ...report('QUIZ_TRUE_SHARE', what, remedy)];
}

/** Finds right options that stand out, in every language. */
export function checkQuizOptions(tree: ContentTree): Problem[] {
  const languages = new Set(tree.files.flatMap(({ lang }) => lang ?? []));
  return [...languages].flatMap((lang) => {
    const items = bankItems(tree, lang);
    const choices = items.flatMap((one): Choice[] => {
      const options = oneRightOf(one.item);
      return options ? [{ ...one, options }] : [];
    });
    const statements = items.filter(({ item }) => item.interaction === 'trueFalse' && item.correct !== undefined);
    return [...checkItems(choices), ...checkBank(`${tree.root}/${lang}/quizzes`, choices, statements)];
  });
}
