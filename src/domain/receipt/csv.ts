/** A table as comma-separated values (RFC 4180), so that spreadsheets of every kind read them. */
import type { Cell, Table } from './class-table.ts';

/** Says to spreadsheets that what follows is UTF-8. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would run as a formula. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  // An apostrophe in front makes it a text; notes and prompts come from files that others wrote.
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a table. */
export function toCsv({ head, rows }: Table): string {
  const lines = [head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}
