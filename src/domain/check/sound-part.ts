/** Keeps the part of a faulty file that follows its schema, so that the other checks can still look at it. */
import { flattenIssues } from './flatten-issues.ts';
import type { ContentSchema, SchemaIssue } from '../content/kinds.ts';
import { commonFieldsAt } from './schema-walk.ts';

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

/** Keeps the fields of a group that are right whatever its form was meant to be. */
function keepOnly(data: unknown, path: readonly PropertyKey[], kept: readonly string[]): unknown {
  const group = path.reduce<unknown>((value, step) => (isGroup(value) ? value[step] : undefined), data);
  if (!isGroup(group)) return removeAt(data, path);
  for (const key of Object.keys(group)) if (!kept.includes(key)) Reflect.deleteProperty(group, key);
  return data;
}

/**
 * Returns a copy of the data without the values that the schema refused.
 *
 * @returns Undefined where the whole file has the wrong form.
 */
export function soundPart(schema: ContentSchema, raw: unknown, issues: readonly SchemaIssue[]): unknown {
  let data: unknown = structuredClone(raw);
  for (const issue of flattenIssues(issues)) {
    if (harmless.has(issue.code)) continue;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) data = removeAt(data, [...issue.path, key]);
    } else {
      if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
        const path = issue.path.slice(0, -1);
        data = keepOnly(data, path, commonFieldsAt(schema, raw, path));
      }
      data = removeAt(data, issue.path);
    }
  }
  return data;
}
