/**
 * Reads YAML and remembers on which line each value stands.
 *
 * One of the two files here that import a library: `yaml` is a parser and a pure function of its text.
 */
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
} from 'yaml';
import type { FieldPath } from './content-tree.ts';
import { adviceFor, aliasAdvice, openQuote, type Advice } from './yaml-advice.ts';

/** Something that keeps a file from being read, or a key that stands twice. */
export interface YamlMistake extends Advice {
  readonly code: 'YAML_SYNTAX' | 'YAML_DUPLICATE_KEY';
  readonly line: number;
}

/** The content of one YAML text. */
export interface YamlContent {
  /** Undefined where the text could not be read; null where it holds nothing but comments. */
  readonly data: unknown;
  readonly mistakes: readonly YamlMistake[];
  readonly lineOf: (path: FieldPath) => number;
  /** Returns a value letter by letter as it stands in the file. */
  readonly writtenAt: (path: FieldPath) => string | undefined;
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

/** Walks along a path as far as it leads. */
function follow(doc: Document, path: FieldPath): { offset: number; node: unknown; complete: boolean } {
  let node: unknown = doc.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.findLast((item) => keyText(item) === String(step));
      if (!pair) return { offset, node, complete: false };
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else return { offset, node, complete: false };
  }
  return { offset, node, complete: true };
}

/** The parser would stop with its own words at a second key; this finds both lines. */
function findDuplicates(doc: Document, lineAt: (offset: number) => number): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(doc, {
    Map(_, map) {
      const lines = new Map<string, number>();
      for (const pair of map.items) {
        const key = keyText(pair);
        const line = lineAt(startOf(pair.key) ?? 0);
        const first = lines.get(key);
        lines.set(key, first ?? line);
        if (first === undefined) continue;
        const what = `The key "${key}" stands on line ${first} already, and a key may stand only once in its group.`;
        mistakes.push({ code: 'YAML_DUPLICATE_KEY', line, what, remedy: 'Keep one of the two and remove the other.' });
      }
    },
  });
  return mistakes;
}

function startOfLastQuote(doc: Document): number | undefined {
  let offset: number | undefined;
  visit(doc, {
    Scalar(_, node) {
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') offset = node.range?.[0];
    },
  });
  return offset;
}

/** Finds the first thing that keeps the text from being read; what follows it is mostly its echo. */
function findSyntaxMistake(doc: Document, lineAt: (offset: number) => number): YamlMistake | undefined {
  const found = doc.errors[0] ?? doc.warnings[0];
  if (found) {
    const texts = adviceFor(found.code, found.message);
    // The end of the file helps nobody to find a quote that was opened long before.
    const offset = texts === openQuote ? (startOfLastQuote(doc) ?? found.pos[0]) : found.pos[0];
    return { code: 'YAML_SYNTAX', line: lineAt(offset), ...texts };
  }
  let offset: number | undefined;
  visit(doc, {
    Alias(_, node) {
      offset ??= node.range?.[0] ?? 0;
    },
    Node(_, node) {
      if ('anchor' in node && node.anchor !== undefined) offset ??= node.range?.[0] ?? 0;
    },
  });
  return offset === undefined ? undefined : { code: 'YAML_SYNTAX', line: lineAt(offset), ...aliasAdvice };
}

/**
 * Reads one YAML text.
 *
 * @param firstLine - Number that the first line has in its file.
 */
export function parseYaml(text: string, firstLine = 1): YamlContent {
  const lineCounter = new LineCounter();
  const doc = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line) + firstLine - 1;
  const syntax = findSyntaxMistake(doc, lineAt);
  return {
    data: syntax ? undefined : doc.toJS(),
    mistakes: syntax ? [syntax] : findDuplicates(doc, lineAt),
    lineOf: (path) => lineAt(follow(doc, path).offset),
    writtenAt: (path) => {
      const { node, complete } = follow(doc, path);
      return complete && isScalar(node) ? node.source : undefined;
    },
  };
}
