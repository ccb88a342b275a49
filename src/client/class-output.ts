/** Gives the results of a class out: as comma-separated values, as a workbook, on paper. */
import type { Table, TableWords } from '#domain/receipt/class-table.ts';
import { toCsv } from '#domain/receipt/csv.ts';
import { drawTable } from './class-drawing.ts';
import { saveFile } from './save-file.ts';

/** Columns of a table that stand beside one another on a narrow sheet of paper. */
const columnsOnPaper = 8;

/**
 * Returns the words of the tables.
 *
 * @param words - Returns a sentence of the page by its name, with values put in.
 */
export function tableWords(words: (name: string, values?: Readonly<Record<string, number>>) => string): TableWords {
  return {
    number: words('wordNumber'),
    day: words('wordDay'),
    done: words('wordDone'),
    notDone: words('wordNotDone'),
    question: words('wordQuestion'),
    part: words('wordPart'),
    right: words('wordRight'),
    wrong: words('wordWrong'),
    open: words('wordOpen'),
    score: (total) => words('wordScore', { total }),
  };
}

/** Saves one table as comma-separated values. */
export function saveCsv(table: Table, name: string): void {
  saveFile(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** Saves tables as a workbook with a sheet for each. */
export async function saveWorkbook(
  sheets: readonly { readonly name: string; readonly table: Table }[],
  name: string,
): Promise<void> {
  const { workbookOf } = await import('./class-workbook.ts');
  saveFile(await workbookOf(sheets), `${name}.xlsx`);
}

/** Cuts a wide table into some that fit on paper; each has the first column. */
function forPaper({ head, rows }: Table): Table[] {
  const count = Math.max(1, Math.ceil((head.length - 1) / columnsOnPaper));
  return Array.from({ length: count }, (_, index) => {
    const part = <Value>([first, ...others]: readonly Value[]): Value[] => {
      const from = index * columnsOnPaper;
      return [first as Value, ...others.slice(from, from + columnsOnPaper)];
    };
    return { head: part(head), rows: rows.map(part) };
  });
}

/** Shows a table in a box of its own that scrolls; on paper, which does not, it is cut where a sheet ends. */
export function cutForPaper(box: HTMLElement, tableNow: () => Table): void {
  addEventListener('beforeprint', () => box.replaceChildren(...forPaper(tableNow()).map(drawTable)));
  addEventListener('afterprint', () => box.replaceChildren(drawTable(tableNow())));
}
