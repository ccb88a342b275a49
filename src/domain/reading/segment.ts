/** Splits text into sentences and words by the rules of its language. */

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${lang} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(lang, { granularity });
  segmenters.set(key, known);
  return known;
}

/** One sentence, and the place in the text where it starts. */
export interface Sentence {
  readonly text: string;
  readonly index: number;
}

/** Titles before a name, whose full stop ends nothing. */
const afterTitle = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof)\.\s*$/u;
const startsSmall = /^[^\p{L}\p{N}]*\p{Ll}/u;

/**
 * Returns the sentences of a text.
 *
 * Speech in quotes belongs to who says it: a piece that starts with a small letter goes on with the sentence before.
 *
 * @example sentencesOf('“Is it me?” asks Sari. No.', 'en').length // 2
 */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const sentences: Sentence[] = [];
  // A line break is no end of a sentence; one sign for one sign keeps the places true.
  for (const { segment, index } of segmenter(lang, 'sentence').segment(text.replace(/\s/gu, ' '))) {
    const before = sentences.at(-1);
    if (before && (startsSmall.test(segment) || afterTitle.test(before.text))) {
      sentences[sentences.length - 1] = { text: before.text + segment, index: before.index };
    } else {
      sentences.push({ text: segment, index });
    }
  }
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text));
}

/** Returns the words of a text; `ready-made` is two. */
export function wordsOf(text: string, lang: string): string[] {
  return [...segmenter(lang, 'word').segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
