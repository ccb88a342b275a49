/** Rewrites the findings of a schema as a flat list, so that each names one place and one cause. */
import type { SchemaIssue } from '../content/kinds.ts';

function depthOf(issues: readonly SchemaIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

/**
 * Opens findings with alternatives: where one alternative fits further down than the others, its
 * findings are what the author needs to know; where none does, the finding itself stays.
 */
export function flattenIssues(issues: readonly SchemaIssue[], above: readonly PropertyKey[] = []): SchemaIssue[] {
  return issues.flatMap((issue): SchemaIssue[] => {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union') {
      const best = issue.errors.toSorted((left, right) => depthOf(right) - depthOf(left))[0];
      if (best && depthOf(best) > 0) return flattenIssues(best, path);
    }
    return [{ ...issue, path }];
  });
}
