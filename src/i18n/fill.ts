/** Puts values into a sentence; shared by the build and by scripts in the browser. */

export type Values = Readonly<Record<string, string | number>>;

/**
 * Replaces `{name}` by its value. A placeholder without a value stays, so that it is seen.
 *
 * @example
 * fill('{right} of {total}', { right: 2, total: 5 }, new Intl.NumberFormat('en')) // '2 of 5'
 */
export function fill(text: string, values: Values, numbers: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}
