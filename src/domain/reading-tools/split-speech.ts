/** Cuts text into pieces to speak one after the other: browsers stop, or cannot stop, in the middle of long ones. */

/** A piece is at most this many characters long: about ten seconds. */
const longest = 180;

/** A sentence where the browser cannot find them itself. No look-behind: older browsers refuse the whole file for it. */
const sentence = /.+?(?:[.!?…][”’")\]]*(?=\s|$)|[。！？]|$)/g;

function sentencesOf(line: string, lang: string): string[] {
  if (!('Segmenter' in Intl)) return line.match(sentence) ?? [];
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(line)].map(({ segment }) => segment);
}

/** Cuts a long sentence after a comma, a colon or a dash, else between words, else where it must. */
function cut(text: string): string[] {
  if (text.length <= longest) return [text];
  const start = text.slice(0, longest);
  const pause = Math.max(...[', ', '; ', ': ', '– ', '、', '，'].map((mark) => start.lastIndexOf(mark)));
  const place = pause > 0 ? pause : start.lastIndexOf(' ');
  const end = place > 0 ? place + 1 : longest;
  return [text.slice(0, end), ...cut(text.slice(end).trim())];
}

/**
 * Splits text for speaking.
 *
 * @param text - Lines are kept apart, so that a list is not read as one sentence.
 * @param lang - Language of the text.
 */
export function splitSpeech(text: string, lang: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => sentencesOf(line.replace(/\s+/g, ' ').trim(), lang))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .flatMap(cut)
    .map((piece) => piece.trim());
}
