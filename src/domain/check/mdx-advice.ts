/** Says in plain words why the prose of a file cannot be read. */
import type { Advice } from './yaml-advice.ts';

const strayBrace: Advice = {
  what: 'An opening brace { starts a piece of code that does not end or is no code.',
  remedy: 'Remove it, or write \\{ where a brace is meant as a sign.',
};

const straySign: Advice = {
  what: 'The sign < starts a tag here, but what follows is no tag that can be read.',
  remedy:
    'Write &lt; where the sign is meant, and a link as [text](address). In a tag, put every value in quotes: <Term id="consent">.',
};

const htmlComment: Advice = {
  what: 'A comment of HTML stands in the prose, which this format does not know.',
  remedy: 'Write it as {/* a comment */}, or remove it.',
};

function unclosed(name: string): Advice {
  return {
    what: `The tag <${name}> is opened and not closed in the same place.`,
    remedy: `Close it with </${name}> in the same paragraph; or give both <${name}> and </${name}> a line of their own with empty lines around.`,
  };
}

function unopened(name: string): Advice {
  return {
    what: `The tag </${name}> closes something that is not open, or other tags inside it are still open.`,
    remedy: 'Close tags in the reverse order in which they were opened, or remove it.',
  };
}

/**
 * Finds the advice for an error of the MDX parser.
 *
 * @param reason - The parser's own words, used for what we do not describe.
 */
export function adviceForMdx(reason: string): Advice {
  const closing = /^Unexpected closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
  if (closing !== undefined) return unopened(closing);
  const opened = /^Expected (?:a|the) closing tag (?:for )?`<\/?([^`>]*)>`/.exec(reason)?.[1];
  if (opened !== undefined) return unclosed(opened);
  if (reason.includes('expression')) return strayBrace;
  if (reason.includes('`!`')) return htmlComment;
  if (reason.startsWith('Unexpected character')) return straySign;
  return {
    what: `The prose cannot be read from here on: ${reason.replace(/\.?$/, '.')}`,
    remedy: 'Compare the line with its neighbours, and close every tag and brace.',
  };
}
