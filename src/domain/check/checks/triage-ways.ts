/** The questions of help lead somewhere, everything can be reached, and no two pages share an address. */
import { fileOf, filesOf, present, type ContentFile, type ContentTree, type FieldPath } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

interface Way {
  readonly path: FieldPath;
  readonly to: string;
}

/** Every way that the file names, with its place. */
function waysOf({ data }: ContentFile<'triage'>): Way[] {
  const answers = Object.entries(data?.questions ?? {}).flatMap(([id, question]) =>
    (question?.answers ?? []).flatMap((answer, index): Way[] =>
      answer?.to === undefined ? [] : [{ path: ['questions', id, 'answers', index, 'to'], to: answer.to }],
    ),
  );
  const goOns = Object.entries(data?.situations ?? {}).flatMap(([id, situation]): Way[] =>
    situation?.goOn?.to === undefined ? [] : [{ path: ['situations', id, 'goOn', 'to'], to: situation.goOn.to }],
  );
  const ends = (['start', 'talk'] as const).flatMap((key): Way[] => {
    const to = data?.[key];
    return to === undefined ? [] : [{ path: [key], to }];
  });
  return [...ends, ...answers, ...goOns];
}

function findUnknown(file: ContentFile<'triage'>, known: readonly string[]): Problem[] {
  return waysOf(file)
    .filter(({ to }) => !known.includes(to))
    .map(({ path, to }) => {
      const remedy = `${guess(to, known)}Write the id of a question or a situation of this file.`;
      return problem(
        'TRIAGE_WAY_UNKNOWN',
        file.path,
        file.lineOf(path),
        `The way leads to "${to}", which is not here.`,
        remedy,
      );
    });
}

function findUnreached(file: ContentFile<'triage'>): Problem[] {
  const { questions = {}, situations = {}, start } = file.data ?? {};
  const reached = new Set<string>();
  const queue = start === undefined ? [] : [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const goOn = situations[id]?.goOn?.to;
    queue.push(...(questions[id]?.answers ?? []).flatMap((answer) => answer?.to ?? []), ...(goOn ? [goOn] : []));
  }
  const places: FieldPath[] = [
    ...Object.keys(questions).map((id) => ['questions', id]),
    ...Object.keys(situations).map((id) => ['situations', id]),
  ];
  return places
    .filter((path) => !reached.has(String(path[1])))
    .map((path) => {
      const what = `No way leads from the first question to "${String(path[1])}".`;
      return problem('TRIAGE_UNREACHED', file.path, file.lineOf(path), what, 'Let an answer lead there, or delete it.');
    });
}

function findSharedCodes(file: ContentFile<'triage'>): Problem[] {
  const first = new Map<string, string>();
  return (['questions', 'situations'] as const).flatMap((group) =>
    Object.entries(file.data?.[group] ?? {}).flatMap(([id, entry]): Problem[] => {
      const code = entry?.code;
      if (code === undefined) return [];
      const owner = first.get(code);
      if (owner === undefined) {
        first.set(code, id);
        return [];
      }
      const what = `"${id}" has the code "${code}", which "${owner}" has too, so both would stand at one address.`;
      const path = [group, id, 'code'];
      return [
        problem('TRIAGE_CODE_TWICE', file.path, file.lineOf(path), what, 'Choose letters that no other entry has.'),
      ];
    }),
  );
}

function findWithoutUnsure(file: ContentFile<'triage'>): Problem[] {
  return Object.entries(file.data?.questions ?? {}).flatMap(([id, question]): Problem[] => {
    if (!question?.answers || question.answers.some((answer) => answer?.id === 'unsure')) return [];
    const what = `The question "${id}" has no answer for somebody who does not know.`;
    const remedy = 'Add an answer with the id "unsure" that leads to the careful way, or to a person.';
    return [problem('TRIAGE_UNSURE_MISSING', file.path, file.lineOf(['questions', id, 'answers']), what, remedy)];
  });
}

/** The card over search results goes on to a page of the questions as well. */
function findUnknownTopics(tree: ContentTree, known: readonly string[]): Problem[] {
  return filesOf(tree, 'distress').flatMap((file) =>
    present(file.data?.topics).flatMap(([index, { to }]): Problem[] => {
      if (to === undefined || known.includes(to)) return [];
      const what = `The topic leads to "${to}", which is not in shared/triage.yaml.`;
      const remedy = `${guess(to, known)}Write the id of a question or a situation of that file.`;
      return [problem('TRIAGE_WAY_UNKNOWN', file.path, file.lineOf(['topics', index, 'to']), what, remedy)];
    }),
  );
}

/** Checks the ways of the questions. */
export function checkTriageWays(tree: ContentTree): Problem[] {
  const file = fileOf(tree, 'triage');
  if (!file?.data) return [];
  const known = [...Object.keys(file.data.questions ?? {}), ...Object.keys(file.data.situations ?? {})];
  const unknown = findUnknown(file, known);
  return [
    ...unknown,
    ...findUnknownTopics(tree, known),
    ...(unknown.length === 0 ? findUnreached(file) : []),
    ...findSharedCodes(file),
    ...findWithoutUnsure(file),
  ];
}
