/**
 * How somebody wants to read: the size of the text, and whether one section stands out at a time.
 *
 * Kept as words with spaces between, such as `large focus`. The same words stand on the root of the page, where a
 * style reads one word and passes over what it does not know; so the size shows before any script has looked at it.
 */

/** Sizes of the text, from small to large; src/styles/tokens.css says what each is. */
export const textSizes = ['small', 'normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

export interface ReadingSettings {
  readonly size: TextSize;
  readonly focus: boolean;
}

const focusWord = 'focus';

/** Reads what is kept. Words that are no setting are passed over, and of two sizes the first counts. */
export function parseReadingSettings(text: string | null): ReadingSettings {
  const words = text?.split(' ') ?? [];
  const size = words.find((word): word is TextSize => textSizes.some((known) => known === word));
  return { size: size ?? 'normal', focus: words.includes(focusWord) };
}

/** Writes settings as the text to keep; empty when nothing is set. */
export function formatReadingSettings({ size, focus }: ReadingSettings): string {
  return [size === 'normal' ? '' : size, focus ? focusWord : ''].filter(Boolean).join(' ');
}
