/** The results of a class as tables: the same rows for the page, for CSV and for a workbook. */
import type { ClassResults } from './class-results.ts';

/** A cell: a text, a number, or nothing to tell. */
export type Cell = string | number | undefined;

/** Rows below a head. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Words of the tables. */
export interface TableWords {
  readonly number: string;
  readonly day: string;
  readonly done: string;
  readonly notDone: string;
  readonly question: string;
  readonly part: string;
  readonly right: string;
  readonly wrong: string;
  readonly open: string;
  /** Behind the name of a part, over the column with its score. */
  score(total: number): string;
}

/** A part with its name. */
export interface NamedPart {
  readonly code: number;
  readonly name: string;
  readonly items: readonly string[];
}

/** One row for each pupil: number, day, and for each part whether it is done and, where that may be told, the score. */
export function pupilTable(results: ClassResults, parts: readonly NamedPart[], words: TableWords): Table {
  const columns = parts.flatMap(({ name, items }) =>
    items.length > 0 ? [name, `${name} (${words.score(items.length)})`] : [name],
  );
  const rows = results.rows.map(({ number, day, cells }) => [
    number,
    day,
    ...parts.flatMap(({ items }, index): Cell[] => {
      const cell = cells[index];
      const done = cell && (cell.done ? words.done : words.notDone);
      return items.length > 0 ? [done, cell?.right] : [done];
    }),
  ]);
  return { head: [words.number, words.day, ...columns], rows };
}

/** One row for each item. */
export function itemTable(
  results: ClassResults,
  parts: readonly NamedPart[],
  promptOf: (itemId: string) => string,
  words: TableWords,
): Table {
  const nameOf = (code: number) => parts.find((part) => part.code === code)?.name ?? '';
  return {
    head: [words.part, words.question, words.right, words.wrong, words.open],
    rows: results.items.map(({ itemId, code, right, wrong, open }) => [
      nameOf(code),
      promptOf(itemId),
      right,
      wrong,
      open,
    ]),
  };
}
