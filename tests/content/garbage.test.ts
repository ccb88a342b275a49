/** Whatever stands in a file, the check reports it instead of falling over. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../src/domain/check/parse-content-file.ts';
import { treeOf } from '../../src/domain/check/parse-tree.ts';
import { printProblems } from '../../src/domain/check/print-problems.ts';
import { runChecks } from '../../src/domain/check/run-checks.ts';
import { addSecondLanguage, asRawFiles, validFiles } from './base-tree.ts';

const base = validFiles();
addSecondLanguage(base);
const paths = [...base.keys()];
const baseFiles = asRawFiles(base).map((raw) => parseContentFile(raw, 'content'));
const anyPath = fc.constantFrom(...paths, 'en/pages/new.mdx', 'shared/sources/new.yaml', 'README.md');

/** Pieces that mean something to the parsers, so that more than their first line is put to the test. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\n', '\n  ', '\n- ', ': ', '"', "'", '{', '}', '[', ']', '*', '&a ', '!', '|', '#', '---\n', '<<: '),
  fc.constantFrom(
    '<Claim source="x">',
    '</Claim>',
    '<Only',
    '<b>',
    '## ',
    '](',
    '![',
    '`',
    '{/*',
    '*/',
    'import ',
    '<!--',
  ),
  fc.constantFrom(
    'id: ',
    'items:\n  - ',
    'options: ',
    'null',
    '0800',
    '.nan',
    '1e999',
    '__proto__: ',
    'constructor: ',
    '? ',
  ),
);

function check(path: string, bytes: Uint8Array): void {
  const file = parseContentFile({ path, bytes }, 'content');
  const others = baseFiles.filter((other) => other.path !== file.path);
  for (const { what, remedy, line } of runChecks(treeOf([...others, file]))) {
    expect(what).toMatch(/\S/);
    expect(remedy).toMatch(/\S/);
    expect(line).toBeGreaterThan(0);
  }
}

describe('garbage in a file', () => {
  test('never stops the check: random bytes', () => {
    fc.assert(fc.property(anyPath, fc.uint8Array({ maxLength: 400 }), check), { numRuns: 300 });
  });

  test('never stops the check: random text', () => {
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyPath, text, fc.boolean(), (path, words, asProse) => {
        check(path, new TextEncoder().encode(asProse ? `---\n${words}\n---\n${words}` : words));
      }),
      { numRuns: 150 },
    );
  });

  test('never stops the check: valid files with a random piece exchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat({ max: 80 }), piece, (path, start, length, words) => {
        const text = new TextDecoder().decode(base.get(path));
        const at = start % (text.length + 1);
        check(path, new TextEncoder().encode(text.slice(0, at) + words + text.slice(at + length)));
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['brackets', 'a: ', '['],
    ['lists', '', '- '],
    ['quotes of quotes', '---\ntitle: x\n---\n', '>'],
    ['stars', '---\ntitle: x\n---\n', '*a '],
    ['tags', '---\ntitle: x\n---\n', '<Only>'],
    ['comments in braces', '---\ntitle: x\n---\n', '{/**/ /**/ 1}'],
  ])('never stops the check: very many %s', (_, start, repeated) => {
    for (const path of ['en/pages/new.mdx', 'en/glossary.yaml']) {
      check(path, new TextEncoder().encode(start + repeated.repeat(2000)));
    }
  });

  test('never stops the check: an item of no known form whose options are a text', () => {
    check(
      'en/quizzes/saying-no.yaml',
      new TextEncoder().encode('items:\n  - { interaction: guess, options: words }\n'),
    );
  });

  test('is reported as unreadable where a parser gives up in a way nobody foresaw', () => {
    // No input is known that does this, so the bytes themselves are missing here.
    const file = parseContentFile({ path: 'en/glossary.yaml', bytes: null as unknown as Uint8Array }, 'content');
    expect(file.problems.map(({ code }) => code)).toEqual(['FILE_UNREADABLE']);
    expect(printProblems(file.problems, 1)).toContain('See docs/errors.md#file_unreadable');
  });
});
