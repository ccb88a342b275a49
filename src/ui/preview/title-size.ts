/** How large a title may be on its picture. */

/** Width of a letter of the heading face against its size, good enough to count lines. */
function letterWidth(letter: string): number {
  if (/[\s.,:;'’!|iíìỉĩịjl1I]/u.test(letter)) return 0.32;
  if (/[frt()/“”"-]/u.test(letter)) return 0.42;
  if (/[mwMW@%]/u.test(letter)) return 0.9;
  return /[\p{Lu}\d]/u.test(letter) ? 0.7 : 0.6;
}

function widthOf(text: string): number {
  return [...text.normalize('NFC')].reduce((width, letter) => width + letterWidth(letter), 0);
}

/** Counts lines as a browser fills them; undefined when a word alone is too wide. */
function countLines(text: string, room: number): number | undefined {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word);
    if (width > room) return undefined;
    const needed = used === 0 ? width : used + letterWidth(' ') + width;
    if (needed > room) lines += 1;
    used = needed > room ? width : needed;
  }
  return lines;
}

/** Room between the lines of a title, against its size. */
export const titleLeading = 1.16;

/** Sizes of titles in pixels, the largest first. */
const sizes = [104, 92, 82, 74, 66, 58, 50, 44, 38] as const;

/** Returns the largest size at which a title fits, or the smallest there is. */
export function titleSize(title: string, width: number, height: number): number {
  const fits = (size: number): boolean => {
    const lines = countLines(title, width / size);
    return lines !== undefined && lines * size * titleLeading <= height;
  };
  return sizes.find(fits) ?? 38;
}
