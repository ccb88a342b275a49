/** Notes for teachers hold plain words: what they hold is read off a slide, too. */
import type { ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { proseFiles } from '../prose-files.ts';

/** Finds tags inside notes for teachers. */
export function checkNoteTags(tree: ContentTree): Problem[] {
  return proseFiles(tree).flatMap(({ file, body }) =>
    body.tags
      .filter(({ inside }) => inside.includes('TeacherNote'))
      .map(({ name, line }) => {
        const what = `The tag <${name}> stands in a note for teachers, which holds plain words.`;
        return problem(
          'MDX_NOTE_TAG',
          file.path,
          line,
          what,
          'Move it out of the note, or write its words without it.',
        );
      }),
  );
}
