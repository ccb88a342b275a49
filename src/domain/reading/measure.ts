/** Measures how hard a text is to read: the school grade by Flesch and Kincaid. */
import { sentencesOf, wordsOf } from './segment.ts';

/** The parts of the measure that know English; packages give them, so they are handed in. */
export interface EnglishMeasure {
  readonly syllablesOf: (word: string) => number;
  readonly gradeOf: (counts: { sentence: number; word: number; syllable: number }) => number;
}

/** A text, and where a sign of it stands: file and line. */
export interface Passage {
  readonly text: string;
  readonly placeAt: (index: number) => string;
}

/** A sentence with its numbers. */
export interface MeasuredSentence {
  readonly text: string;
  /** File and line. */
  readonly place: string;
  readonly words: number;
  readonly grade: number;
}

/** The numbers of a text. The grade is undefined where there are no words. */
export interface Measured {
  readonly words: number;
  readonly sentences: readonly MeasuredSentence[];
  readonly wordsPerSentence: number;
  readonly grade: number | undefined;
}

const english = /^en(?:-|$)/u;

/** Tells whether there is a measure for a language. Syllables and weights of this one are those of English. */
export function hasMeasure(lang: string): boolean {
  return english.test(lang);
}

/**
 * Measures passages as one text.
 *
 * A passage is a paragraph, heading or entry of a list, and each starts a new sentence. A number counts as one
 * syllable, as the measure does not say how it is spoken.
 */
export function measure(
  passages: readonly Passage[],
  lang: string,
  { syllablesOf, gradeOf }: EnglishMeasure,
): Measured {
  let word = 0;
  let syllable = 0;
  const sentences = passages.flatMap(({ text, placeAt }) =>
    sentencesOf(text, lang).flatMap((sentence): MeasuredSentence[] => {
      const words = wordsOf(sentence.text, lang);
      if (words.length === 0) return [];
      const syllables = words.reduce((sum, one) => sum + Math.max(1, syllablesOf(one)), 0);
      word += words.length;
      syllable += syllables;
      const grade = gradeOf({ sentence: 1, word: words.length, syllable: syllables });
      return [{ text: sentence.text.trim(), place: placeAt(sentence.index), words: words.length, grade }];
    }),
  );
  const grade = word > 0 ? gradeOf({ sentence: sentences.length, word, syllable }) : undefined;
  return { words: word, sentences, wordsPerSentence: word / Math.max(1, sentences.length), grade };
}
