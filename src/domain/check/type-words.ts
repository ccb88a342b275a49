/** Names types and values in words that people use who do not write code. */
import { excerpt } from './words.ts';

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** Names the type that a schema wants. */
export function expectedType(expected: string): string {
  return typeNames[expected] ?? expected;
}

/** Names a value that was found instead. */
export function received(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text "${excerpt(value)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the value ${value}`;
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}

/** Says how to mend a value of the wrong type. */
export function typeRemedy(expected: string, value: unknown): string {
  if (expected === 'string') {
    if (typeof value === 'number' || typeof value === 'boolean') return `Put the value in quotes: "${value}".`;
    if (value === null || value === undefined) return 'Write the text after the colon.';
    return 'Write one text here. If it holds a colon, put the whole text in quotes.';
  }
  if (expected === 'boolean') return 'Write true or false, without quotes.';
  if (expected === 'number' || expected === 'int') return 'Write the number in digits, without quotes.';
  if (expected === 'array' || expected === 'tuple') {
    return 'Start each entry on its own line with "- ", or write the entries in square brackets with commas.';
  }
  return 'Write the fields below it, each on its own line and set in by two spaces.';
}
