/** Finds words that are never our own. */

/** What to look for, as far as the list could be read. */
export interface Banned {
  readonly words: readonly string[];
  readonly except: readonly string[];
}

/** A place in a text, and the words that stand there. */
export interface Found {
  readonly index: number;
  readonly words: string;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

interface Phrases {
  /** Whole words in any case. */
  readonly exact: RegExp;
  /** Fits all that `exact` fits, in small letters. It is quick, and most texts hold none of the words. */
  readonly rough: RegExp;
}

/** A space stands for any white space or a hyphen, and an apostrophe for both its signs. */
function anyOf(phrases: readonly string[]): Phrases | undefined {
  const forms = phrases
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    // The longest first, since the first one that fits is taken.
    .toSorted((left, right) => right.length - left.length)
    .map((phrase) => escaped(phrase).replace(/\s+/gu, '[\\s-]+').replace(/['’]/gu, "['’]"));
  if (forms.length === 0) return undefined;
  return {
    exact: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
    rough: new RegExp(forms.join('|').toLowerCase(), 'u'),
  };
}

/**
 * Returns a function that lists where banned words stand in a text.
 *
 * @example
 * findBanned({ words: ['leaked'], except: ['leaked gas'] })('Leaked pictures, leaked gas') // one, at 0
 */
export function findBanned({ words, except }: Banned): (text: string) => Found[] {
  const banned = anyOf(words);
  const allowed = anyOf(except);
  if (!banned) return () => [];
  return (text) => {
    if (!banned.rough.test(text.toLowerCase())) return [];
    const free = allowed
      ? [...text.matchAll(allowed.exact)].map(({ index, 0: { length } }) => [index, index + length] as const)
      : [];
    return [...text.matchAll(banned.exact)].flatMap(({ index, 0: found }): Found[] => {
      const isAllowed = free.some(([start, end]) => start <= index && index + found.length <= end);
      return isAllowed ? [] : [{ index, words: found.replace(/\s+/gu, ' ') }];
    });
  };
}
