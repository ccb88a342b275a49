/** Notes at single phone numbers are written in each language that describes services. */
import { filesOf, present, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

/** Finds contacts whose note has no words. */
export function checkSupportNotes(tree: ContentTree): Problem[] {
  const wordFiles = filesOf(tree, 'supportWords').filter((file) => file.data !== undefined);
  return filesOf(tree, 'supportServices').flatMap((file) =>
    present(file.data?.contacts).flatMap(([index, { note }]) =>
      wordFiles.flatMap((words): Problem[] => {
        const known = Object.keys(words.data?.notes ?? {});
        if (note === undefined || known.includes(note)) return [];
        const what = `The contact has the note "${note}", but ${words.path} has no such note.`;
        const remedy = `${guess(note, known)}Add "${note}:" to "notes" there, or correct the key.`;
        return [problem('SUPPORT_NOTE_UNKNOWN', file.path, file.lineOf(['contacts', index, 'note']), what, remedy)];
      }),
    ),
  );
}
