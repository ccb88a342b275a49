/** All text that readers see follows the editorial rules of its language: words, signs, and the length of sentences. */
import { trackIds, type TrackId } from '../../course/tracks.ts';
import { findBanned } from '../../editorial/find-banned.ts';
import { sentencesOf, wordsOf } from '../../reading/segment.ts';
import { fileOf, present, type ContentFile, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { lineAt, readerTexts, type ReaderText } from '../reader-texts.ts';
import { excerpt, sentence } from '../words.ts';

type Rule = (text: ReaderText) => Problem[];
type Editorial = ContentFile<'editorial'>['data'];

/** A sign of programs, `!=`, is no exclamation. */
const exclamation = /[!！¡](?!=)/gu;

function checkExclamations(text: ReaderText): Problem[] {
  const byLine = new Map([...text.text.matchAll(exclamation)].map(({ index }) => [lineAt(text, index), index]));
  return [...byLine].map(([line, index]) => {
    const before = text.text.slice(Math.max(0, index - 40), index + 1);
    const what = `The text has an exclamation mark: "${index > 40 ? '…' : ''}${excerpt(before)}".`;
    const remedy = 'End the sentence with a full stop: our texts stay calm, also when somebody in them speaks.';
    return problem('TEXT_EXCLAMATION', text.file.path, line, what, remedy);
  });
}

/** One rule for each entry of the list, made once for all texts. */
function bannedRules(editorial: Editorial): Rule[] {
  return present(editorial?.banned).map(([, { words, instead = '', except, onlyIn }]) => {
    const find = findBanned({
      words: present(words).map(([, word]) => word),
      except: present(except).map(([, phrase]) => phrase),
    });
    const allowed = ({ file }: ReaderText) => file.kind === 'lessons' && file.name === onlyIn;
    return (text) =>
      (allowed(text) ? [] : find(text.text)).map(({ index, words: found }) => {
        const what = `The text says "${found}", which is never used as our own word.`;
        const remedy = sentence(instead || 'Find other words');
        return problem('TEXT_WORD_BANNED', text.file.path, lineAt(text, index), what, remedy);
      });
  });
}

/** Scripts that put no spaces between words. */
const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A quick look that spares most texts the counting: they are too short, or have too few pieces. */
function mayBeLonger(text: string, words: number): boolean {
  if (spaceless.test(text)) return text.length > words;
  return text.length > words * 2 && text.split(/[\s\p{P}\p{S}]+/u).length > words;
}

function sentenceRule(limits: Partial<Record<TrackId, number | undefined>>, lang: string): Rule {
  return (text) => {
    // What nobody gets yet is held to what nobody could read.
    const reader = text.from ?? trackIds[trackIds.length - 1] ?? trackIds[0];
    const limit = limits[reader];
    if (limit === undefined || !mayBeLonger(text.text, limit)) return [];
    return sentencesOf(text.text, lang).flatMap((one): Problem[] => {
      const words = mayBeLonger(one.text, limit) ? wordsOf(one.text, lang).length : 0;
      if (words <= limit) return [];
      const what = `A sentence has ${words} words, and a sentence that ${reader} read has ${limit} at most: "${excerpt(one.text)}"`;
      return [problem('TEXT_SENTENCE_LONG', text.file.path, lineAt(text, one.index), what, 'Make two or three of it.')];
    });
  };
}

/** A paragraph with a part for some tracks is looked at once for each of them, and reported once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.code} ${one.file}:${one.line} ${one.what}`, one])).values()];
}

/** Finds banned words, exclamation marks and sentences that are too long, in every language. */
export function checkEditorial(tree: ContentTree): Problem[] {
  const languages = new Set(tree.files.flatMap(({ lang }) => lang ?? []));
  return [...languages].flatMap((lang) => {
    const editorial = fileOf(tree, 'editorial', lang)?.data;
    const limits = editorial?.longestSentence;
    const rules = [checkExclamations, ...bannedRules(editorial), ...(limits ? [sentenceRule(limits, lang)] : [])];
    return withoutRepeats(readerTexts(tree, lang).flatMap((text) => rules.flatMap((rule) => rule(text))));
  });
}
