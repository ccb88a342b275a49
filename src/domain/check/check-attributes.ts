/** Compares the attributes of one tag with what the map of tags says. */
import type { MdxTag } from '../content/mdx-tags.ts';
import { countEntries, mistakeInCount, mistakeInValue } from './attribute-mistakes.ts';
import { attributeOf, type MdxTagUse } from './mdx-body.ts';
import { problem, type Problem } from './problem.ts';
import { guess, quoteList } from './words.ts';

/** Finds attributes that are unknown, missing, written in braces, or have a value that does not exist. */
export function checkAttributes(path: string, use: MdxTagUse, tag: MdxTag): Problem[] {
  const { name, line } = use;
  const allowed = Object.keys(tag.attributes);
  const lengthOf = (list: string): number | undefined => {
    const [content, value] = [tag.attributes[list], attributeOf(use, list)];
    return content && value !== undefined ? countEntries(content, value) : undefined;
  };
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
    const limits = tag.limits?.[attribute.name];
    const mistake =
      mistakeInValue(content, attribute.value) ??
      (limits && mistakeInCount(countEntries(content, attribute.value), limits, lengthOf));
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
