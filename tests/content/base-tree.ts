/**
 * Builds content folders with one kind of mistake each, in memory.
 *
 * Every folder in `fixtures/` is laid over the valid content in `fixtures/_valid`. It may hold
 * `content/` (files to add or replace), `remove.txt` (one path a line), `edits.yaml` (pieces of text
 * to replace) and `src/` (code that asks for interface strings). Files in `content/` and `src/` carry
 * `.txt` behind their name, so that no formatter or compiler stumbles over them. Fixtures that start
 * with `language-` get a second language first: a copy of the English files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readTree } from '../../src/cli/read-tree.ts';
import type { ContentFile } from '../../src/domain/check/content-tree.ts';
import { findUiKeys } from '../../src/domain/check/find-ui-keys.ts';
import { parseContentFile, type RawFile } from '../../src/domain/check/parse-content-file.ts';
import { treeOf } from '../../src/domain/check/parse-tree.ts';
import { printProblems } from '../../src/domain/check/print-problems.ts';
import { runChecks } from '../../src/domain/check/run-checks.ts';
import { quoteList } from '../../src/domain/check/words.ts';
import { mdxTags } from '../../src/domain/content/mdx-tags.ts';
import { fixedPages } from '../../src/domain/course/paths.ts';

interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export const fixturesFolder = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** Languages that site.yaml lacks are not copied: only the list and the folder are doubled. */
const secondLanguage: Edit = {
  file: 'site.yaml',
  find: '- { tag: en, name: English }',
  replace: '- { tag: en, name: English }\n  - { tag: vi, name: Tiếng Việt }',
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Lists the fixtures; names that start with `_` are bases. */
export function listFixtures(): string[] {
  return readdirSync(fixturesFolder)
    .filter((name) => !name.startsWith('_'))
    .toSorted();
}

function applyEdit(files: Map<string, Uint8Array>, { file, find, replace }: Edit): void {
  const text = decode(files.get(file) ?? encode(''));
  if (text.split(find).length !== 2) throw new Error(`"${find}" does not stand exactly once in ${file}.`);
  files.set(file, encode(text.replace(find, () => replace)));
}

const valid = new Map(readTree(`${fixturesFolder}_valid`).map(({ path, bytes }) => [path, bytes]));

/** Returns the valid content by path. */
export function validFiles(): Map<string, Uint8Array> {
  return new Map(valid);
}

const parsed = new Map<string, { bytes: Uint8Array; file: ContentFile }>();

/** Parses a file, once as long as it stays the same: most fixtures share most of their files. */
function parseOnce(raw: RawFile): ContentFile {
  const known = parsed.get(raw.path);
  if (known?.bytes === raw.bytes) return known.file;
  const file = parseContentFile(raw, 'content');
  if (!known) parsed.set(raw.path, { bytes: raw.bytes, file });
  return file;
}

/** Adds Vietnamese, with English words. */
export function addSecondLanguage(files: Map<string, Uint8Array>): void {
  for (const [path, bytes] of [...files]) if (path.startsWith('en/')) files.set(path.replace('en/', 'vi/'), bytes);
  applyEdit(files, secondLanguage);
}

/** Returns the files of a map in the order in which a folder is read. */
export function asRawFiles(files: ReadonlyMap<string, Uint8Array>): RawFile[] {
  return [...files].map(([path, bytes]) => ({ path, bytes })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

function readOverlay(folder: string): RawFile[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readTree(folder).map(({ path, bytes }) => ({ path: path.replace(/\.txt$/, ''), bytes }));
}

/** Hides lists that grow with the site, so that a new page or tag does not change what fixtures expect. */
function hideLists(printed: string): string {
  return printed
    .replaceAll(/(?<=where \* is a name of your own: ).*/g, '(all kinds of files).')
    .replaceAll(quoteList(Object.keys(fixedPages)), '(all pages)')
    .replaceAll(Object.keys(mdxTags).join(', '), '(all tags)');
}

/** Checks one fixture and returns what the command line would print. */
export function printFixture(name: string): string {
  const folder = `${fixturesFolder}${name}`;
  const files = validFiles();
  if (name.startsWith('language-')) addSecondLanguage(files);
  for (const path of readLines(`${folder}/remove.txt`)) {
    if (!files.delete(path)) throw new Error(`${path} cannot be removed: it does not exist.`);
  }
  for (const { path, bytes } of readOverlay(`${folder}/content`) ?? []) files.set(path, bytes);
  if (existsSync(`${folder}/edits.yaml`)) {
    const edits: Edit[] = parse(readFileSync(`${folder}/edits.yaml`, 'utf8'));
    for (const edit of edits) applyEdit(files, edit);
  }
  const usedUiKeys = readOverlay(`${folder}/src`)?.flatMap(({ path, bytes }) =>
    findUiKeys(decode(bytes), `src/${path}`),
  );
  const tree = treeOf(asRawFiles(files).map(parseOnce), usedUiKeys ? { usedUiKeys } : {});
  return hideLists(printProblems(runChecks(tree), files.size));
}
