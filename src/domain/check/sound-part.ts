/** Keeps the part of a faulty file that follows its schema, so that the other checks can still look at it. */
import { flattenIssues } from './flatten-issues.ts';
import type { SchemaIssue } from '../content/kinds.ts';

type Group = Record<PropertyKey, unknown>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}

/** Findings about a value of the right type: it may stay, since only its content is wrong. */
const harmless = new Set(['too_small', 'too_big', 'invalid_format', 'not_multiple_of', 'custom']);

/** Removes a value; in a list it leaves a gap, so that the places of the others stay true. */
function removeAt(data: unknown, path: readonly PropertyKey[]): unknown {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (isGroup(value) ? value[step] : undefined), data);
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else if (isGroup(parent)) Reflect.deleteProperty(parent, last);
  return data;
}

/** Without knowing its form, only the texts of a group can be trusted. */
function keepTexts(data: unknown, path: readonly PropertyKey[]): unknown {
  const group = path.reduce<unknown>((value, step) => (isGroup(value) ? value[step] : undefined), data);
  if (!isGroup(group)) return removeAt(data, path);
  for (const [key, value] of Object.entries(group)) {
    if (typeof value !== 'string') Reflect.deleteProperty(group, key);
  }
  return data;
}

/**
 * Returns a copy of the data without the values that the schema refused.
 *
 * @returns Undefined where the whole file has the wrong form.
 */
export function soundPart(raw: unknown, issues: readonly SchemaIssue[]): unknown {
  let data: unknown = structuredClone(raw);
  for (const issue of flattenIssues(issues)) {
    if (harmless.has(issue.code)) continue;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) data = removeAt(data, [...issue.path, key]);
    } else {
      if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
        data = keepTexts(data, issue.path.slice(0, -1));
      }
      data = removeAt(data, issue.path);
    }
  }
  return data;
}
