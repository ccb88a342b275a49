/** Every question, answer, situation and line of the questions of help has words in each language that has the file. */
import { factNames, factValues } from '../../triage/facts.ts';
import { leafParts } from '../../triage/schema.ts';
import { fileOf, filesOf, present, type ContentFile, type ContentTree, type FieldPath } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

type Words = ContentFile<'triageWords'>;

interface Wanted {
  readonly path: FieldPath;
  readonly ids: readonly string[];
  readonly here: readonly string[];
}

/** Ids of all sentences that leaves say. */
function linesOf({ data }: ContentFile<'triage'>): string[] {
  const situations = Object.values(data?.situations ?? {});
  const lines = situations.flatMap((situation) => leafParts.flatMap((part) => present(situation?.[part])));
  return [...new Set(lines.flatMap(([, line]) => line.id ?? []))];
}

function wantedIn(ways: ContentFile<'triage'>, { data }: Words): Wanted[] {
  const { questions = {}, situations = {} } = ways.data ?? {};
  const ids = (entries: object | undefined) => Object.keys(entries ?? {});
  return [
    { path: ['questions'], ids: ids(questions), here: ids(data?.questions) },
    { path: ['situations'], ids: ids(situations), here: ids(data?.situations) },
    { path: ['lines'], ids: linesOf(ways), here: ids(data?.lines) },
    ...Object.entries(questions).map(([id, question]) => ({
      path: ['questions', id, 'answers'],
      ids: present(question?.answers).flatMap(([, answer]) => answer.id ?? []),
      here: ids(data?.questions?.[id]?.answers),
    })),
    ...factNames.map((fact) => ({
      path: ['facts', fact, 'answers'],
      ids: [...factValues[fact], 'unsure'],
      here: ids(data?.facts?.[fact]?.answers),
    })),
  ];
}

function compare(ways: ContentFile<'triage'>, words: Words, { path, ids, here }: Wanted): Problem[] {
  const name = path.map(String).join('.');
  const missing = ids
    .filter((id) => !here.includes(id))
    .map((id) => {
      const what = `${ways.path} names "${id}", which has no words in "${name}" here.`;
      return problem('WORDS_MISSING', words.path, words.lineOf(path), what, `Add "${id}:" and its words.`);
    });
  const unknown = here
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const what = `These words of "${name}" describe "${id}", which ${ways.path} does not name.`;
      const remedy = `${guess(id, ids)}Correct the id, or remove the words.`;
      return problem('WORDS_UNKNOWN', words.path, words.lineOf([...path, id]), what, remedy);
    });
  return [...missing, ...unknown];
}

function findForbidden(words: Words): Problem[] {
  const forbidden = present(words.data?.neverSay).map(([, phrase]) => phrase.toLowerCase());
  return Object.entries(words.data?.lines ?? {}).flatMap(([id, text]): Problem[] => {
    const said = text && forbidden.find((phrase) => text.toLowerCase().includes(phrase));
    if (!said) return [];
    const what = `The sentence "${id}" says "${said}", which this file lists under "neverSay".`;
    const remedy = 'Say it another way: an adult who you think will keep you safe, or a helpline; and promise nothing.';
    return [problem('TRIAGE_NEVER_SAY', words.path, words.lineOf(['lines', id]), what, remedy)];
  });
}

/** Compares the words of each language with the ways. */
export function checkTriageWords(tree: ContentTree): Problem[] {
  const ways = fileOf(tree, 'triage');
  if (!ways?.data) return [];
  return filesOf(tree, 'triageWords')
    .filter((words) => words.data !== undefined)
    .flatMap((words) => [
      ...wantedIn(ways, words).flatMap((wanted) => compare(ways, words, wanted)),
      ...findForbidden(words),
    ]);
}
