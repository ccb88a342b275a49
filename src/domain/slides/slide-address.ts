/** How the address of the page keeps the place in the slides. */

/**
 * Reads the number of a slide off the part behind `#`; undefined where it names none.
 *
 * @example
 * slideInAddress('#slide-3') // 3
 */
export function slideInAddress(hash: string): number | undefined {
  const [, number] = /^#slide-([1-9]\d{0,3})$/.exec(hash) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Writes the part behind `#` for a slide; the first one has the number 1. */
export function addressOfSlide(number: number): string {
  return `#slide-${number}`;
}

/** The part behind `#` that opens the notes for whoever speaks. */
export const speakerAddress = '#speaker';
