/** Says in plain words what is wrong with the YAML of a file. */

/** What happened and what to do. */
export interface Advice {
  readonly what: string;
  readonly remedy: string;
}

const quoteText = 'Put the whole text in double quotes, and write a quote inside it as \\".';

const colonInText: Advice = {
  what: 'The text holds a colon and a space, which YAML reads as the start of another field.',
  remedy: quoteText,
};

const afterEnd: Advice = {
  what: 'Something stands where YAML has already come to the end of a value.',
  remedy:
    'If the text starts with a quote, put the whole text in quotes; else set the line in as far as its neighbours.',
};

const advice: Readonly<Record<string, Advice>> = {
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  MULTILINE_IMPLICIT_KEY: {
    what: 'A field name runs over more than one line, or its colon is missing.',
    remedy: 'Write "name: value" on one line, and set continued text in further than the name.',
  },
  TAB_AS_INDENT: {
    what: 'The line is set in with a tab, and YAML allows only spaces there.',
    remedy: 'Replace the tab by two spaces for each level.',
  },
  BAD_SCALAR_START: {
    what: 'The text starts with a sign that has a meaning of its own in YAML, such as @, ` or %.',
    remedy: quoteText,
  },
  BAD_DQ_ESCAPE: {
    what: 'A backslash in a text with double quotes is followed by a letter that makes no known sign.',
    remedy: 'Write the backslash twice.',
  },
  BAD_INDENT: {
    what: 'A bracket is not closed, or the line is not set in far enough.',
    remedy: 'Close the bracket, and set the line in as far as its neighbours.',
  },
  MULTIPLE_DOCS: {
    what: 'A line of three hyphens starts a second document, and only the first would be read.',
    remedy: 'Remove the line.',
  },
  UNEXPECTED_TOKEN: afterEnd,
  TAG_RESOLVE_FAILED: {
    what: 'The text starts with an exclamation mark, which has a meaning of its own in YAML.',
    remedy: quoteText,
  },
  RESOURCE_EXHAUSTION: {
    what: 'The file has so many levels of brackets that it cannot be read.',
    remedy: 'Compare the file with its neighbours and remove what does not belong there.',
  },
};

/** Advice for a text that runs to the end of the file. */
export const openQuote: Advice = {
  what: 'A quote is opened and never closed.',
  remedy: 'Close the quote at the end of the text.',
};

/** Advice for a text that starts with * or &, which would silently vanish. */
export const aliasAdvice: Advice = {
  what: 'A value starts with * or &, which YAML reads as a link to another place of the file, and which content does not use.',
  remedy: quoteText,
};

/**
 * Finds the advice for an error of the YAML parser.
 *
 * @param message - The parser's own words, used where a code has several causes or none that we describe.
 */
export function adviceFor(code: string, message: string): Advice {
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    return openQuote;
  }
  if (code === 'MISSING_CHAR' && message.includes('map values')) {
    return {
      what: 'The line is not a field: it has no colon.',
      remedy: 'Write "name: value", or set the line in further than the field above if it continues its text.',
    };
  }
  return (
    advice[code] ?? {
      what: `The file is not valid YAML: ${message}.`,
      remedy: 'Compare the line with its neighbours, or put its text in double quotes.',
    }
  );
}
