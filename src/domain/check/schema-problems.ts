/** Turns what a schema finds in a file into problems, in plain sentences and with the right line. */
import type { ContentSchema, SchemaIssue } from '../content/kinds.ts';
import type { FieldPath } from './content-tree.ts';
import { fieldName } from './field-name.ts';
import { flattenIssues } from './flatten-issues.ts';
import { problem, type Problem } from './problem.ts';
import { childOf, describeFieldAt, fieldNamesAt } from './schema-walk.ts';
import { expectedType, received, typeRemedy } from './type-words.ts';
import { valueProblem } from './value-problem.ts';
import { guess, quoteList } from './words.ts';

/** A file that is about to be compared with its schema. */
export interface FileToCompare {
  readonly path: string;
  readonly schema: ContentSchema;
  readonly data: unknown;
  readonly lineOf: (path: FieldPath) => number;
  /** Returns a value letter by letter as it stands in the file. */
  readonly writtenAt: (path: FieldPath) => string | undefined;
}

/** Says where a group of fields stands; the top of the file needs no name. */
function placeName(path: FieldPath, data: unknown): string {
  return path.length === 0 ? 'this file' : fieldName(path, data);
}

function unknownFields(file: FileToCompare, path: FieldPath, keys: readonly string[]): Problem[] {
  const known = fieldNamesAt(file.schema, file.data, path);
  return keys.map((key) => {
    const what = `The field "${key}" is not known in ${placeName(path, file.data)}.`;
    const list = known.length > 0 ? ` The fields here are ${quoteList(known)}.` : '';
    const remedy = `${guess(key, known)}Correct the name or remove the field.${list}`;
    return problem('FIELD_UNKNOWN', file.path, file.lineOf([...path, key]), what, remedy);
  });
}

function missingField(file: FileToCompare, path: FieldPath): Problem {
  const name = String(path.at(-1));
  const parent = path.slice(0, -1);
  const line = file.lineOf(parent);
  const place = placeName(parent, file.data);
  if (path.includes('feedback')) {
    const what = `In ${place}, "${name}" is missing: every answer needs feedback that teaches.`;
    const remedy = `Add "${name}:" with why it is right, or what makes it tempting and where it goes wrong.`;
    return problem('QUIZ_FEEDBACK_MISSING', file.path, line, what, remedy);
  }
  const description = describeFieldAt(file.schema, file.data, path);
  const remedy = `Add "${name}:".${description ? ` It holds: ${description}` : ''}`;
  return problem('FIELD_MISSING', file.path, line, `The field "${name}" is missing in ${place}.`, remedy);
}

/** Numbers to call lose their zeros and plus signs when YAML takes them for amounts. */
function unquotedPhone(file: FileToCompare, path: FieldPath, value: number): Problem {
  const written = file.writtenAt(path) ?? String(value);
  const what = `The phone number ${written} stands without quotes, so it would be read as the amount ${value} and lose zeros, spaces and signs.`;
  const remedy = `Put it in quotes: "${written}".`;
  return problem('PHONE_UNQUOTED', file.path, file.lineOf(path), what, remedy);
}

function wrongType(file: FileToCompare, path: FieldPath, expected: string): Problem {
  const value = path.reduce<unknown>(childOf, file.data);
  if (value === undefined && path.length > 0) return missingField(file, path);
  if (expected === 'string' && typeof value === 'number' && path.at(-1) === 'value' && path.includes('contacts')) {
    return unquotedPhone(file, path, value);
  }
  const what = `In ${fieldName(path, file.data)}, expected ${expectedType(expected)}, received ${received(value)}.`;
  return problem('FIELD_TYPE', file.path, file.lineOf(path), what, typeRemedy(expected, value));
}

function problemsOf(file: FileToCompare, issue: SchemaIssue): Problem[] {
  const value = issue.path.reduce<unknown>(childOf, file.data);
  if (issue.code === 'unrecognized_keys') return unknownFields(file, issue.path, issue.keys);
  if (issue.code === 'invalid_type') return [wrongType(file, issue.path, issue.expected)];
  if (value === undefined && issue.path.length > 0) return [missingField(file, issue.path)];
  if (value === '' && issue.path.includes('feedback')) return [missingField(file, issue.path)];
  return [valueProblem(file, issue, value)];
}

/** Lists everything that the schema found. */
export function schemaProblems(file: FileToCompare, issues: readonly SchemaIssue[]): Problem[] {
  return flattenIssues(issues).flatMap((issue) => problemsOf(file, issue));
}
