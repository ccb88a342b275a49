/** Splits an MDX file into the YAML between its two lines of hyphens and the prose below. */

/** Both parts, and the line in the file on which the YAML starts. */
export interface SplitFile {
  readonly yaml: string;
  readonly yamlLine: number;
  /** Prose after as many empty lines as stand before it in the file, so that line numbers stay true. */
  readonly body: string;
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/u;

/** Splits a file; undefined where it does not start with front matter. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = fence.exec(text);
  if (!match) return undefined;
  const [whole, yaml = ''] = match;
  const emptyLines = '\n'.repeat(whole.split('\n').length - 1);
  return { yaml, yamlLine: 2, body: emptyLines + text.slice(whole.length) };
}
