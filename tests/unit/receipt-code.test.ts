import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCodes, readCode, writeCode } from '../../src/domain/receipt/receipt-code.ts';
import { mutated } from '../helpers/receipts.ts';

const anySealed = fc
  .record({ sealed: fc.uint8Array({ minLength: 90, maxLength: 400 }) })
  .map(({ sealed }) => ({ fingerprint: 'deadbeef', sealed: Uint8Array.from(sealed) }));

const [one = '', two = ''] = [1, 2].map((seed) =>
  writeCode({ fingerprint: 'deadbeef', sealed: Uint8Array.from({ length: 150 }, (_, at) => (at * 7 + seed) % 256) }),
);

/** Breaks a text into lines, as mail programs do. */
function wrapped(text: string, width: number, start = '\n'): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(start);
}

describe('the code of a receipt', () => {
  test('reads as it was written', () => {
    fc.assert(
      fc.property(anySealed, (sealed) => {
        expect(readCode(writeCode(sealed))).toEqual({ ok: true, ...sealed });
      }),
      { numRuns: 2_000 },
    );
  });

  test('is never accepted when one thing was changed, and never breaks', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc
          .tuple(anySealed.map(writeCode), fc.nat())
          .chain(([code]) => mutated(fc.constant(code)).map((text) => [code, text] as const)),
        ([code, text]) => {
          return !readCode(text).ok || text.trim() === code;
        },
      ),
      { numRuns: 15_000 },
    );
  });

  test.each([
    ['', 'not-code'],
    ['Hello', 'not-code'],
    ['FV1.', 'damaged'],
    ['FV2.AAAA', 'newer'],
    [one.slice(0, -1), 'damaged'],
    [one.toLowerCase(), 'not-code'],
  ])('%s is %s', (text, reason) => {
    expect(readCode(text)).toEqual({ ok: false, reason });
  });
});

describe('codes in a text', () => {
  test.each([
    ['alone', `${one}`],
    ['in a chat', `[12:01] Minh: here\n[12:02] Minh: ${one}\n[12:03] Sari: thanks`],
    ['in quotes and brackets', `"${one}", (see ${one.slice(0, 0)}above).`],
    ['over lines', wrapped(one, 76)],
    ['over lines with spaces at their ends', wrapped(one, 60, ' \r\n')],
    ['over the lines of an answered mail', `> ${wrapped(one, 70, '\n> ')}\n> thanks`],
    ['with words right below', `${wrapped(one, 72)}\nthanks\nagain`],
  ])('%s', (_name, text) => {
    expect(findCodes(text)).toEqual([one]);
  });

  test('two on a line, and two below one another', () => {
    expect(findCodes(`${one} ${two}`)).toEqual([one, two]);
    expect(findCodes(`${one}\n${two}`)).toEqual([one, two]);
    expect(findCodes(`${one},${two};${one}`)).toEqual([one, two, one]);
  });

  test('one that was cut off is found too, and does not take its neighbours along', () => {
    const cut = one.slice(0, 100);
    const found = findCodes(`${cut}\n${two}`);
    expect(found).toHaveLength(2);
    expect(found[1]).toBe(two);
    expect(found.map((code) => readCode(code).ok)).toEqual([false, true]);
  });

  test('there are none in other words', () => {
    expect(findCodes('FV1 is a code. See FV1.')).toEqual([]);
  });

  test('a long text with nothing in it takes no time', () => {
    expect(findCodes('word\n'.repeat(200_000))).toEqual([]);
    expect(findCodes(`FV1.${'a\n'.repeat(2_000)}`)).toHaveLength(1);
  });

  test('never breaks on anything', () => {
    const junk = fc.array(
      fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('FV1.', 'FV9.', one, '\n', ' ', '> ')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(junk, (pieces) => {
        for (const code of findCodes(pieces.join(''))) readCode(code);
      }),
      { numRuns: 15_000 },
    );
  });
});
