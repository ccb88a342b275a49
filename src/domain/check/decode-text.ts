/** Turns the bytes of a file into text, and says what is wrong with them. */
import { problem, type Problem } from './problem.ts';

/** Text without a byte order mark; undefined where the bytes are no text that we can check. */
export interface DecodedText {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

const saveAsUtf8 = 'Open the file in a text editor and save it with the encoding "UTF-8".';

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Finds the line of the first byte that is not UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return lineAt(lenient, Math.max(0, lenient.indexOf('\uFFFD')));
}

/** Decodes one file as UTF-8. */
export function decodeText(path: string, bytes: Uint8Array): DecodedText {
  const problems: Problem[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const what = 'The file is not encoded as UTF-8, so letters with accents would turn into wrong signs.';
    return { text: undefined, problems: [problem('FILE_ENCODING', path, lineOfBadByte(bytes), what, saveAsUtf8)] };
  }
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    const what = 'The file starts with a byte order mark, an invisible sign that some programs stumble over.';
    problems.push(problem('FILE_BOM', path, 1, what, 'Save the file as "UTF-8" instead of "UTF-8 with BOM".'));
  }
  const damaged = text.indexOf('\uFFFD');
  if (damaged >= 0) {
    const what = 'The text holds the sign "\uFFFD", which stands where a letter was lost when the file was converted.';
    const remedy = 'Put the lost letters back from the original text; search for the sign to find them all.';
    problems.push(problem('FILE_DAMAGED_TEXT', path, lineAt(text, damaged), what, remedy));
  }
  if (text.trim() !== '') return { text, problems };
  const empty = problem('FILE_EMPTY', path, 1, 'The file is empty.', 'Write its content, or delete the file.');
  return { text: undefined, problems: [...problems, empty] };
}
