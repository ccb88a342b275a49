/** `npm run bench`: how long the parts take that a person waits for. No test: machines differ. */
import process from 'node:process';
import { classResults, type ResultPart } from '#domain/receipt/class-results.ts';
import { collectReceipts } from '#domain/receipt/collect.ts';
import { encodeReceipt, itemsHashOf } from '#domain/receipt/receipt-bytes.ts';
import { findCodes } from '#domain/receipt/receipt-code.ts';
import type { Receipt } from '#domain/receipt/receipt.ts';
import { makeKeyPair } from '#client/sealing/key-pair.ts';
import { openCode } from '#client/sealing/open.ts';
import { sealReceipt } from '#client/sealing/seal.ts';

/** As many pupils as a large school has in one year. */
const pupils = 500;

const items = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const parts = [1, 2, 3, 4, 5].map((code): ResultPart => ({ code, kind: 'lesson', keptAs: `lesson-${code}`, items }));

function receiptOf(index: number): Receipt {
  return {
    ...{ assignmentId: '0011223344556677', device: index.toString(16).padStart(8, '0'), number: index + 1 },
    parts: parts.map(({ code }) => {
      return { code, done: true, items: items.map(() => 'right'), itemsHash: itemsHashOf(items) };
    }),
  };
}

async function timed<Result>(what: string, work: () => Promise<Result> | Result): Promise<Result> {
  const start = performance.now();
  const result = await work();
  process.stdout.write(`${what}: ${Math.round(performance.now() - start)} ms\n`);
  return result;
}

const keys = await makeKeyPair();
const all = Array.from({ length: pupils }, (_, index) => receiptOf(index));
const sealed = await timed(`Sealing ${pupils} receipts`, () =>
  Promise.all(all.map((receipt) => sealReceipt(keys.publicBytes, encodeReceipt(receipt)))),
);
const codes = await timed(`Finding ${pupils} codes in a text`, () => findCodes(sealed.join('\n')));
const opened = await timed(`Opening ${pupils} codes`, () => Promise.all(codes.map((code) => openCode([keys], code))));
await timed('Summing up the class', () => {
  const entries = codes.map((code, index) => ({
    code,
    result: opened[index] ?? ({ ok: false, reason: 'lost' } as const),
  }));
  const { accepted } = collectReceipts(entries, '0011223344556677');
  return classResults(
    accepted.map(({ receipt }) => receipt),
    parts,
  );
});
