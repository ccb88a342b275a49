/** Finds services, countries, platforms, sources and answers of services that nobody has looked at for long. */
import { filesOf, type ContentFile, type ContentTree, type FieldPath } from './content-tree.ts';
import { problem, type Problem } from './problem.ts';
import { freshness } from '../support/freshness.ts';

/** One day on which somebody checked something. */
interface CheckedFact {
  readonly file: ContentFile;
  readonly path: FieldPath;
  readonly name: string;
  readonly date: string | undefined;
  /** What to do; left out: look at its page. */
  readonly remedy?: string;
}

const kinds = ['supportServices', 'countries', 'platforms', 'sources', 'launch'] as const;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** What services answered when people of the edition asked them. */
function listCalls(tree: ContentTree): CheckedFact[] {
  const remedy = 'Ask the service again, and write the day on which you did.';
  return filesOf(tree, 'launch').flatMap((file) =>
    Object.entries(file.data?.calls ?? {}).flatMap(([id, calls]) =>
      Object.entries(calls ?? {}).map(([value, call]) => {
        const name = `answer of "${id}" about "${value}"`;
        return { file, path: ['calls', id, value, 'on'], name, date: call?.on, remedy };
      }),
    ),
  );
}

function listFacts(tree: ContentTree): CheckedFact[] {
  const services = filesOf(tree, 'supportServices')
    .filter((file) => file.data?.status !== 'closed')
    .map((file) => ({ file, path: ['assuredDate'], name: `service "${file.name}"`, date: file.data?.assuredDate }));
  const countries = filesOf(tree, 'countries').map((file) => {
    return { file, path: ['asOf'], name: `page of the country "${file.name}"`, date: file.data?.asOf };
  });
  const platforms = filesOf(tree, 'platforms').map((file) => {
    return { file, path: ['assuredDate'], name: `platform "${file.name}"`, date: file.data?.assuredDate };
  });
  const sources = filesOf(tree, 'sources').flatMap((file) =>
    Object.entries(file.data ?? {}).map(([id, source]) => {
      return { file, path: [id, 'checkedOn'], name: `source "${id}"`, date: source?.checkedOn };
    }),
  );
  return [...services, ...countries, ...platforms, ...sources, ...listCalls(tree)];
}

function judge({ file, path, name, date, ...fact }: CheckedFact, day: string): Problem[] {
  if (date === undefined || !dayForm.test(date)) return [];
  const line = file.lineOf(path);
  const remedy =
    fact.remedy ?? 'Look at its published page again, correct what has changed, and write the day on which you did.';
  if (date > day) {
    const what = `The ${name} was checked on ${date}, which is after ${day}.`;
    return [problem('CHECK_DATE_FUTURE', file.path, line, what, 'Correct the day.')];
  }
  switch (freshness(date, day)) {
    case 'old': {
      const what = `The ${name} was last checked on ${date}, twelve months ago or more, so it may send somebody to a dead number or page.`;
      return [problem('CHECK_DATE_OLD', file.path, line, what, remedy)];
    }
    case 'due': {
      const what = `The ${name} was last checked on ${date}, more than six months ago.`;
      return [problem('CHECK_DATE_DUE', file.path, line, what, remedy)];
    }
    default:
      return [];
  }
}

/** Returns the files whose dates are looked at. */
export function datedFiles(tree: ContentTree): ContentFile[] {
  return kinds.flatMap((kind): ContentFile[] => filesOf(tree, kind));
}

/**
 * Judges every date of a check by a day. Files that cannot be read are reported too, since nobody could judge them.
 *
 * @param day - `YYYY-MM-DD`.
 */
export function checkDates(tree: ContentTree, day: string): Problem[] {
  const unreadable = datedFiles(tree).flatMap((file) => file.problems);
  return [...unreadable, ...listFacts(tree).flatMap((fact) => judge(fact, day))];
}
