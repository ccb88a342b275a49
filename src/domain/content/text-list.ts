/** How an attribute of a tag holds several texts: `Stop | Look for the source`. The check and the figures read it alike. */

/** Splits at every `|`; white space around a text does not count. An empty text stays, so that a check can find it. */
export function splitTexts(value: string): readonly string[] {
  return value.split('|').map((text) => text.trim());
}

/** Splits what somebody says, `sari:calm May I post it?`, into the face and the words. */
export function splitLine(line: string): { readonly face: string; readonly words: string } {
  const [face = ''] = line.split(/\s/, 1);
  return { face, words: line.slice(face.length).trim() };
}
