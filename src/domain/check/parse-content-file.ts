/** Reads one content file: its encoding, its YAML or MDX, and whether it follows the schema of its kind. */
import { contentKinds, type ContentKindName, type ContentSchema } from '../content/kinds.ts';
import type { ContentFile } from './content-tree.ts';
import { decodeText } from './decode-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { kindOfFile } from './kind-of-file.ts';
import { adviceForMdx } from './mdx-advice.ts';
import { parseMdx } from './parse-mdx-file.ts';
import { parseYaml, type YamlContent } from './parse-yaml-file.ts';
import { problem, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { soundPart } from './sound-part.ts';

/** A file as it comes from disk; the path is below the content folder, with slashes. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type FileContent = Pick<ContentFile, 'body' | 'lineOf'> & { data: unknown; problems: Problem[] };

function nothingRead(problems: readonly Problem[]): FileContent {
  return { data: undefined, body: undefined, lineOf: () => 1, problems: [...problems] };
}

/** Compares the YAML with its schema. What follows the schema is kept even if the rest does not. */
function readFields(path: string, kind: ContentKindName, yaml: YamlContent): FileContent {
  const { mistakes, lineOf, writtenAt, data } = yaml;
  const problems = mistakes.map(({ code, line, what, remedy }) => problem(code, path, line, what, remedy));
  if (data === undefined) return { ...nothingRead(problems), lineOf };
  const schema: ContentSchema = contentKinds[kind].schema;
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, body: undefined, lineOf, problems };
  const { issues } = result.error;
  problems.push(...schemaProblems({ path, schema, data, lineOf, writtenAt }, issues));
  return { data: soundPart(schema, data, issues), body: undefined, lineOf, problems };
}

function readYaml(path: string, kind: ContentKindName, text: string): FileContent {
  const yaml = parseYaml(text);
  if (yaml.data !== null) return readFields(path, kind, yaml);
  const remedy = 'Write its content, or delete the file.';
  return nothingRead([problem('FILE_EMPTY', path, 1, 'The file holds nothing but comments.', remedy)]);
}

function readMdx(path: string, kind: ContentKindName, text: string): FileContent {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const what = 'The file does not start with its settings between two lines of three hyphens.';
    const remedy = 'Start the file with "---", the fields such as "title:", and "---" again; the prose follows below.';
    return nothingRead([problem('MDX_FRONT_MATTER_MISSING', path, 1, what, remedy)]);
  }
  const yaml = parseYaml(parts.yaml, parts.yamlLine);
  const fields = readFields(path, kind, yaml.data === null ? { ...yaml, data: {} } : yaml);
  const content = parseMdx(parts.body);
  if (content.body) return { ...fields, body: content.body };
  const { what, remedy } = adviceForMdx(content.reason);
  return { ...fields, problems: [...fields.problems, problem('MDX_SYNTAX', path, content.line, what, remedy)] };
}

function readContent(path: string, kind: ContentKindName | undefined, bytes: Uint8Array): FileContent {
  const { text, problems } = decodeText(path, bytes);
  if (text === undefined || kind === undefined) return nothingRead(problems);
  const content = path.endsWith('.mdx') ? readMdx(path, kind, text) : readYaml(path, kind, text);
  return { ...content, problems: [...problems, ...content.problems] };
}

/** A parser that gives up on strange input must not keep the other files from being checked. */
function readSafely(path: string, kind: ContentKindName | undefined, bytes: Uint8Array): FileContent {
  try {
    return readContent(path, kind, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = `The file cannot be read: ${reason.replace(/\.?$/, '.')}`;
    const remedy = 'Compare it with its neighbours and remove what does not belong there.';
    return nothingRead([problem('FILE_UNREADABLE', path, 1, what, remedy)]);
  }
}

/** Reads one file. It never throws. */
export function parseContentFile(raw: RawFile, root: string): ContentFile {
  const { kind, lang } = kindOfFile(raw.path) ?? {};
  const path = `${root}/${raw.path}`;
  const parts = raw.path.split('/');
  const name = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '');
  // The data has been compared with the schema of its kind: this is the one place that says so to TypeScript.
  const content = readSafely(path, kind, raw.bytes) as Pick<ContentFile, 'data' | 'body' | 'lineOf' | 'problems'>;
  return { path, parts, name, kind, lang, ...content };
}
