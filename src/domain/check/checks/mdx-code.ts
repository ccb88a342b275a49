/** Prose holds words and our own tags: no HTML, no code. */
import { mdxTags } from '../../content/mdx-tags.ts';
import type { ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { proseFiles, type ProseFile } from '../prose-files.ts';
import { excerpt } from '../words.ts';

const ourTags = Object.keys(mdxTags).join(', ');

/** One problem for each name, since a pasted piece of HTML repeats the same tags many times. */
function checkHtml({ file, body }: ProseFile): Problem[] {
  const html = body.tags.filter(({ name }) => /^[a-z]/.test(name));
  return [...new Set(html.map(({ name }) => name))].map((name) => {
    const lines = [...new Set(html.filter((tag) => tag.name === name).map(({ line }) => line))];
    const where =
      lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
    const line = lines[0] ?? 1;
    if (name === 'script') {
      const what = `The prose holds a <script> on ${where}, and a script in content could do anything on the site.`;
      return problem('MDX_SCRIPT', file.path, line, what, 'Remove it. What moves or reacts is built in src/ui.');
    }
    const what = `The prose uses the HTML tag <${name}> on ${where}, which escapes our styles, links and checks.`;
    const remedy = `Write it in Markdown, such as **bold**, *italic*, lists and ## headings, or with one of our tags: ${ourTags}.`;
    return problem('MDX_RAW_HTML', file.path, line, what, remedy);
  });
}

function checkCode({ file, body }: ProseFile): Problem[] {
  const imports = body.imports.map(({ code, line }) => {
    const what = `The prose holds a line of code: "${excerpt(code)}".`;
    const remedy = `Remove it; if it is a sentence, start it with another word. Our tags need no import: ${ourTags}.`;
    return problem('MDX_IMPORT_EXPORT', file.path, line, what, remedy);
  });
  const expressions = body.expressions.map(({ code, line }) => {
    const what = `The prose holds code in braces: "{${excerpt(code)}}".`;
    const remedy = 'Remove it, or write \\{ where a brace is meant as a sign. A comment is {/* like this */}.';
    return problem('MDX_EXPRESSION', file.path, line, what, remedy);
  });
  return [...imports, ...expressions];
}

/** Finds HTML, scripts, imports, exports and expressions. */
export function checkMdxCode(tree: ContentTree): Problem[] {
  return proseFiles(tree).flatMap((prose) => [...checkHtml(prose), ...checkCode(prose)]);
}
