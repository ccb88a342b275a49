/** What can be wrong with the value of one attribute of a tag: unknown names, empty texts, too few or too many of them. */
import { moodIds, personIds } from '../cast/schema.ts';
import type { AttributeContent, ListLimits } from '../content/mdx-tags.ts';
import { splitLine, splitTexts } from '../content/text-list.ts';
import { trackIds } from '../course/schema.ts';
import { guess, quoteList } from './words.ts';

/** A fault as the rest of "… cannot be used: ", and what to do. */
export interface Mistake {
  readonly what: string;
  readonly remedy: string;
}

const faces = personIds.flatMap((who) => [who, ...moodIds.map((mood) => `${who}:${mood}`)]);
const allFaces = `People are ${quoteList(personIds)}; moods are ${quoteList(moodIds)}.`;

/** Attributes with a fixed list of values; the others are compared with files elsewhere. */
const choices: Partial<Record<AttributeContent, { readonly values: readonly string[]; readonly many: boolean }>> = {
  tracks: { values: trackIds, many: true },
  person: { values: personIds, many: false },
  faces: { values: faces, many: true },
  mood: { values: moodIds, many: false },
};

function mistakeInChoice(content: AttributeContent, value: string): Mistake | undefined {
  const { values, many } = choices[content] ?? { values: [value], many: false };
  const wrong = (many ? value.split(' ') : [value]).find((part) => !values.includes(part));
  if (wrong === undefined) return undefined;
  if (wrong.trim() === '')
    return { what: 'it is empty or has a space too many', remedy: 'Write one space between words.' };
  if (content === 'faces') {
    const remedy = `Write people such as "sari", or with a mood such as "sari:glad". ${allFaces}`;
    return { what: `"${wrong}" is not known`, remedy: guess(wrong, values) + remedy };
  }
  const amount = many ? 'one or more, with spaces between,' : 'one';
  return { what: `"${wrong}" is not known`, remedy: `${guess(wrong, values)}Write ${amount} of ${quoteList(values)}.` };
}

function mistakeInTexts(texts: readonly string[]): Mistake | undefined {
  const empty = texts.indexOf('') + 1;
  if (empty === 0) return undefined;
  return {
    what: `its text ${empty} is empty`,
    remedy: 'Write texts with one " | " between them, and none at the ends.',
  };
}

function mistakeInLines(lines: readonly string[]): Mistake | undefined {
  const example = 'Write a face and then its words, such as "sari:calm May I post it?".';
  for (const [index, line] of lines.entries()) {
    const { face, words } = splitLine(line);
    if (!faces.includes(face)) {
      const what = `line ${index + 1} starts with "${face}", which is no face`;
      return { what, remedy: `${guess(face, faces)}${example} ${allFaces}` };
    }
    if (words === '') return { what: `in line ${index + 1}, "${face}" says nothing`, remedy: example };
  }
  return undefined;
}

/** Says what is wrong with the value of an attribute, if anything is. */
export function mistakeInValue(content: AttributeContent, value: string): Mistake | undefined {
  if (choices[content]) return mistakeInChoice(content, value);
  // An empty text of a picture is reported with the other pictures.
  if (content === 'alt') return undefined;
  if (value.trim() === '') return { what: 'it is empty', remedy: 'Write its text in the quotes.' };
  if (content === 'minutes' && !/^([1-9]|[1-5]\d|60)$/.test(value)) {
    return { what: `"${value}" is no number of minutes`, remedy: 'Write a whole number from 1 to 60, without a unit.' };
  }
  if (content === 'texts' || content === 'lines') {
    const texts = splitTexts(value);
    return mistakeInTexts(texts) ?? (content === 'lines' ? mistakeInLines(texts) : undefined);
  }
  return undefined;
}

/** Counts the entries of a list. */
export function countEntries(content: AttributeContent, value: string): number {
  return content === 'faces' || content === 'tracks' ? value.split(' ').length : splitTexts(value).length;
}

/**
 * Says whether a list has too few or too many entries.
 *
 * @param lengthOf - Returns the length of another list of the same tag, if it is there.
 */
export function mistakeInCount(
  count: number,
  { min, max }: ListLimits,
  lengthOf: (attribute: string) => number | undefined,
): Mistake | undefined {
  const most = typeof max === 'number' ? max : (lengthOf(max.lengthOf) ?? count);
  if (count >= min && count <= most) return undefined;
  const what = `it has ${count === 1 ? 'one entry' : `${count} entries`}`;
  if (typeof max !== 'number' && count >= min)
    return { what, remedy: `Write at most as many as "${max.lengthOf}" has: ${most}.` };
  return { what, remedy: min === most ? `Write exactly ${min}.` : `Write ${min} to ${most}.` };
}
