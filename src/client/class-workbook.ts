/** The results of a class as a workbook; the library comes when it is asked for. */
import type { Cell, Table } from '#domain/receipt/class-table.ts';

/** Longest name of a sheet that spreadsheets take. */
const nameLength = 31;

function cellOf(cell: Cell): { value: string | number; type: StringConstructor | NumberConstructor } | null {
  if (cell === undefined) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}

/** Makes a workbook with a sheet for each table. */
export async function workbookOf(sheets: readonly { readonly name: string; readonly table: Table }[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const pages = sheets.map(({ name, table }) => ({
    sheet: name.slice(0, nameLength),
    data: [
      table.head.map((text) => ({ value: text, type: String, fontWeight: 'bold' as const })),
      ...table.rows.map((row) => row.map(cellOf)),
    ],
  }));
  return writeXlsxFile(pages).toBlob();
}
