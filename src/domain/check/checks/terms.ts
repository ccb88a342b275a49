/** Terms in prose stand in the glossary. */
import { allReadable, fileOf, type ContentFile, type ContentTree } from '../content-tree.ts';
import { attributeOf } from '../mdx-body.ts';
import { problem, type Problem } from '../problem.ts';
import { proseFiles } from '../prose-files.ts';
import { guess } from '../words.ts';

/** Finds terms that the glossary of the default language lacks; other glossaries are compared with it elsewhere. */
export function checkTerms(tree: ContentTree): Problem[] {
  if (!allReadable(tree, 'glossary', tree.defaultLang)) return [];
  const known = Object.keys(fileOf(tree, 'glossary', tree.defaultLang)?.data ?? {});
  const files: ContentFile[] = proseFiles(tree).map(({ file }) => file);
  return files.flatMap((file) =>
    (file.body?.tags ?? []).flatMap((tag): Problem[] => {
      const id = tag.name === 'Term' ? attributeOf(tag, 'id') : undefined;
      if (id === undefined || known.includes(id)) return [];
      const what = `The prose marks the term "${id}", but ${tree.root}/${tree.defaultLang}/glossary.yaml does not explain it.`;
      const remedy = `${guess(id, known)}Add the term to the glossary, or correct the id.`;
      return [problem('TERM_UNKNOWN', file.path, tag.line, what, remedy)];
    }),
  );
}
