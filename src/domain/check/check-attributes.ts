/** Compares the attributes of one tag with what the map of tags says. */
import { moodIds, personIds } from '../cast/schema.ts';
import type { AttributeContent, MdxTag } from '../content/mdx-tags.ts';
import { trackIds } from '../course/schema.ts';
import type { MdxTagUse } from './mdx-body.ts';
import { problem, type Problem } from './problem.ts';
import { guess, quoteList } from './words.ts';

/** Attributes with a fixed list of values; the others are compared with files elsewhere. */
const choices: Partial<Record<AttributeContent, { readonly values: readonly string[]; readonly many: boolean }>> = {
  tracks: { values: trackIds, many: true },
  person: { values: personIds, many: false },
  faces: { values: personIds.flatMap((who) => [who, ...moodIds.map((mood) => `${who}:${mood}`)]), many: true },
  mood: { values: moodIds, many: false },
};

/** Says what is wrong with the value of an attribute, if anything is. */
function mistakeIn(content: AttributeContent, value: string): { what: string; remedy: string } | undefined {
  const choice = choices[content];
  if (!choice) {
    // An empty text of a picture is reported with the other pictures.
    if (content === 'alt' || value.trim() !== '') return undefined;
    return { what: 'it is empty', remedy: 'Write its text in the quotes.' };
  }
  const { values, many } = choice;
  const parts = many ? value.split(' ') : [value];
  const wrong = parts.find((part) => !values.includes(part));
  if (wrong === undefined) return undefined;
  if (wrong.trim() === '')
    return { what: 'it is empty or has a space too many', remedy: 'Write one space between words.' };
  if (content === 'faces') {
    const remedy = `Write people such as "sari", or with a mood such as "sari:glad". People are ${quoteList(personIds)}; moods are ${quoteList(moodIds)}.`;
    return { what: `"${wrong}" is not known`, remedy: guess(wrong, values) + remedy };
  }
  const amount = many ? 'one or more, with spaces between,' : 'one';
  return { what: `"${wrong}" is not known`, remedy: `${guess(wrong, values)}Write ${amount} of ${quoteList(values)}.` };
}

/** Finds attributes that are unknown, missing, written in braces, or have a value that does not exist. */
export function checkAttributes(path: string, use: MdxTagUse, tag: MdxTag): Problem[] {
  const { name, line } = use;
  const allowed = Object.keys(tag.attributes);
  const problems = use.attributes.flatMap((attribute): Problem[] => {
    const content = tag.attributes[attribute.name];
    if (!content || !Object.hasOwn(tag.attributes, attribute.name)) {
      const list = allowed.length > 0 ? `Its attributes are ${quoteList(allowed)}.` : 'It has no attributes.';
      const what = `The tag <${name}> has no attribute "${attribute.name}".`;
      const remedy = `${guess(attribute.name, allowed)}Correct or remove it. ${list}`;
      return [problem('MDX_ATTRIBUTE_UNKNOWN', path, line, what, remedy)];
    }
    if (attribute.value === undefined) {
      const what = `The attribute "${attribute.name}" of <${name}> is not a text in quotes.`;
      return [problem('MDX_ATTRIBUTE_VALUE', path, line, what, `Write ${attribute.name}="…", without braces.`)];
    }
    const mistake = mistakeIn(content, attribute.value);
    if (!mistake) return [];
    const what = `The attribute "${attribute.name}" of <${name}> cannot be used: ${mistake.what}.`;
    return [problem('MDX_ATTRIBUTE_VALUE', path, line, what, mistake.remedy)];
  });
  const written = use.attributes.map((attribute) => attribute.name);
  const needed = allowed.filter((attribute) => !tag.optional?.includes(attribute));
  const missing = needed.filter((attribute) => !written.includes(attribute));
  const missed = missing.map((attribute) => {
    const what = `The tag <${name}> lacks its attribute "${attribute}".`;
    return problem('MDX_ATTRIBUTE_MISSING', path, line, what, `Add ${attribute}="…" to the tag.`);
  });
  return [...problems, ...missed];
}
