/** The one place that decides which way a language is written. */

/** Scripts written from right to left (Unicode), as far as learners' languages use them. */
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * Returns the writing direction of a language.
 *
 * @example
 * directionOf('ar') // 'rtl'
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}
