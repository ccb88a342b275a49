/** Says what is wrong with a value that has the right type: too short, not in the list, not in the right form. */
import type { SchemaIssue } from '../content/kinds.ts';
import { fieldName } from './field-name.ts';
import { problem, type Problem } from './problem.ts';
import type { FileToCompare } from './schema-problems.ts';
import { expectedType, received, typeRemedy } from './type-words.ts';
import { guess, quoteList, sentence } from './words.ts';

interface Texts {
  readonly what: string;
  readonly remedy: string;
}

const formRemedies: Readonly<Record<string, string>> = {
  email: 'Write an e-mail address such as "help@school.example".',
  url: 'Write a full address that starts with https://.',
};

/** Our schemas say how to write a value; the library's own words all start with "Invalid". */
function formRemedy(message: string, format: string, pattern: string | undefined): string {
  if (!message.startsWith('Invalid')) return sentence(message);
  return formRemedies[format] ?? `Write a value of the form ${pattern ?? format}.`;
}

function wrongSize(name: string, issue: SchemaIssue & { code: 'too_small' | 'too_big' }, value: unknown): Texts {
  const isSmall = issue.code === 'too_small';
  const limit = `${isSmall ? `at least ${issue.minimum}` : `at most ${issue.maximum}`}`;
  if (Array.isArray(value)) {
    const remedy = isSmall ? 'Add what is missing.' : 'Take out what is too much, or split it.';
    return { what: `In ${name}, expected ${limit} entries, received ${value.length}.`, remedy };
  }
  if (typeof value === 'string') {
    const remedy = isSmall ? 'Write the text, or remove the field if it may be left out.' : 'Shorten the text.';
    return { what: `In ${name}, expected a text, received ${received(value.trim())}.`, remedy };
  }
  return {
    what: `In ${name}, expected a number of ${limit}, received ${String(value)}.`,
    remedy: 'Correct the number.',
  };
}

/** Names one of the forms that a field with several forms may have. */
function formName(issue: SchemaIssue | undefined): string | undefined {
  if (issue?.code === 'invalid_type') return expectedType(issue.expected);
  return issue?.code === 'invalid_value' ? quoteList(issue.values.map(String), 'or') : undefined;
}

function textsOf(name: string, issue: SchemaIssue, value: unknown): Texts {
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return wrongSize(name, issue, value);
    case 'invalid_value': {
      const values = issue.values.map(String);
      // YAML reads some words, such as true, as no text unless they stand in quotes.
      const needsQuotes = typeof value !== 'string' && values.includes(String(value));
      const remedy = needsQuotes
        ? typeRemedy('string', value)
        : `${guess(String(value), values)}Write one of the values that are expected.`;
      return { what: `In ${name}, expected ${quoteList(values, 'or')}, received ${received(value)}.`, remedy };
    }
    case 'invalid_union': {
      // The library adds the list of values to this finding without a type for it.
      const { options = [] } = issue as { readonly options?: readonly unknown[] };
      const expected = options.map(String);
      if (expected.length === 0) {
        const forms = issue.errors.flatMap(([first]) => formName(first) ?? []).join(' or ');
        const remedy = `Write ${forms || 'one of the forms that this field can have'}.`;
        return { what: `In ${name}, expected ${forms || 'another form'}, received ${received(value)}.`, remedy };
      }
      const remedy = `${guess(String(value), expected)}Write one of the values that are expected.`;
      return { what: `In ${name}, expected ${quoteList(expected, 'or')}, received ${received(value)}.`, remedy };
    }
    case 'invalid_format': {
      const remedy = formRemedy(issue.message, issue.format, issue.pattern);
      return { what: `In ${name}, ${received(value)} does not have the form that is expected here.`, remedy };
    }
    case 'invalid_key': {
      const [inner] = issue.issues;
      const pattern = inner?.code === 'invalid_format' ? inner.pattern : undefined;
      const remedy = formRemedy(inner?.message ?? 'Invalid', 'key', pattern);
      return { what: `The key "${String(issue.path.at(-1))}" does not have the form that is expected here.`, remedy };
    }
    default:
      return { what: `The values in ${name} do not fit together.`, remedy: sentence(issue.message) };
  }
}

/** Makes the problem for one finding about a value. */
export function valueProblem(file: FileToCompare, issue: SchemaIssue, value: unknown): Problem {
  const name = fieldName(issue.path, file.data);
  const { what, remedy } = textsOf(name, issue, value);
  return problem('FIELD_VALUE', file.path, file.lineOf(issue.path), what, remedy);
}
