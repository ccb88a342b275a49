/** Tables that spreadsheets of every kind read, and that run nothing there. */
import { expect, test } from 'vitest';
import { toCsv } from '../../src/domain/receipt/csv.ts';

test('quotes what would break a row, and leaves out what is not told', () => {
  const table = {
    head: ['Number', 'Say "hello", Minh'],
    rows: [
      [1, 'two\nlines'],
      [undefined, 'plain'],
    ],
  };
  expect(toCsv(table)).toBe('\uFEFFNumber,"Say ""hello"", Minh"\r\n1,"two\nlines"\r\n,plain\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
  'makes a text of what a spreadsheet would run: %j',
  (cell) => {
    expect(toCsv({ head: ['x'], rows: [[cell]] })).toBe(`\uFEFFx\r\n'${cell}\r\n`);
  },
);

test('leaves numbers as they are', () => {
  expect(toCsv({ head: ['x'], rows: [[-1.5]] })).toBe('\uFEFFx\r\n-1.5\r\n');
});
