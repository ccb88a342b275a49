/** A problem as the checks report it: where it stands, what happened and why, and what to do. */
import { problemCodes, type ProblemCode } from './codes.ts';

/** One problem. Each text is one or more whole sentences. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** Makes a problem; how serious it is follows from its code. */
export function problem(code: ProblemCode, file: string, line: number, what: string, remedy: string): Problem {
  return { code, severity: problemCodes[code], file, line, what, remedy };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Sorts problems by file, line and code, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (left, right) =>
      compare(left.file, right.file) ||
      left.line - right.line ||
      compare(left.code, right.code) ||
      compare(left.what, right.what),
  );
}
