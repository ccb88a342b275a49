import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import { decodeAssignment, encodeAssignment } from '../../src/domain/assignment/assignment-link.ts';
import { anyAssignment, mutated } from '../helpers/receipts.ts';

const example: Assignment = {
  id: '0123456789abcdef',
  track: 'navigators',
  parts: [1, 65_536, 16_777_215],
  due: '2027-03-01',
  note: 'Until Monday, in pairs. Hạn: thứ Hai',
  numbered: true,
};

const link = encodeAssignment(example);

describe('the link of an assignment', () => {
  test('reads as it was written, for whatever can be written', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect(decodeAssignment(encodeAssignment(assignment))).toEqual({ ok: true, assignment });
      }),
      { numRuns: 3_000 },
    );
  });

  test('stays short enough for a QR code that a cheap camera reads', () => {
    const key = Uint8Array.from([4, ...new Uint8Array(64)]);
    expect(encodeAssignment({ ...example, parts: [1, 2, 3, 4, 5], note: '', publicKey: key }).length).toBeLessThan(140);
  });

  test('does no harm with the #, spaces around it, or escaped signs', () => {
    for (const form of [`#${link}`, ` ${link}\n`, `# ${link}`, link.replaceAll('-', '%2D').replaceAll('_', '%5f')]) {
      expect(decodeAssignment(form)).toEqual({ ok: true, assignment: example });
    }
  });

  test.each([
    ['', 'empty'],
    ['#', 'empty'],
    ['hello', 'other'],
    ['#main content', 'other'],
    ['A'.repeat(5000), 'other'],
    [link.slice(0, -3), 'damaged'],
    [link.slice(0, 30), 'damaged'],
    [link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), 'damaged'],
    ['constructor', 'other'],
  ])('%s is %s', (text, reason) => {
    expect(decodeAssignment(text)).toEqual({ ok: false, reason });
  });

  test('says so when a newer version made it', () => {
    // Two bytes, the first of them a version that does not exist yet, and their checksum.
    expect(decodeAssignment('CQBj3Dbq')).toEqual(expect.objectContaining({ ok: false }));
    expect(decodeAssignment(newerLink())).toEqual({ ok: false, reason: 'newer' });
  });

  test('is never accepted when one thing was changed, and never breaks', { timeout: 120_000 }, () => {
    const changed = mutated(anyAssignment.map(encodeAssignment));
    fc.assert(
      fc.property(changed, (text) => {
        const decoded = decodeAssignment(text);
        // Whatever is accepted is written in the one way there is: nothing was changed but spaces or the #.
        return !decoded.ok || encodeAssignment(decoded.assignment) === text.trim().replace(/^#/, '').trim();
      }),
      { numRuns: 20_000 },
    );
  });

  test('never breaks on anything else', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.base64String({ maxLength: 300 }),
      fc.stringMatching(/^[\w-]{0,300}$/),
    );
    fc.assert(
      fc.property(junk, (text) => !decodeAssignment(text).ok),
      { numRuns: 20_000 },
    );
  });

  test.each([
    [{ parts: [] }, 'parts'],
    [{ parts: [7, 7] }, 'parts'],
    [{ parts: [1, -1] }, 'fit'],
    [{ due: '2027-02-30' }, 'day'],
    [{ due: '2025-12-31' }, 'day'],
    [{ note: 'two\nlines' }, 'note'],
    [{ note: 'ế'.repeat(80) }, 'note'],
    [{ id: '0123' }, 'bytes'],
    [{ publicKey: new Uint8Array(65) }, 'key'],
  ] as const)('with %o cannot be written', (change, word) => {
    expect(() => encodeAssignment({ ...example, ...change })).toThrow(word);
  });
});

/** A link of version 2, with a right checksum. */
function newerLink(): string {
  const bytes = [2, 0, 1, 2, 3];
  let value = 0x811c9dc5;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  const sum = [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
  return Buffer.from([...bytes, ...sum]).toString('base64url');
}
