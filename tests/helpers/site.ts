/** The built sites as files: what is in them, and each page as text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The two builds that `npm test` makes. */
export const builds = [
  { folder: 'dist', base: '/' },
  { folder: 'dist-sub', base: '/kids/safe/' },
] as const;

export type Build = (typeof builds)[number];

/** Lists the files of a build by their path from its root, with forward slashes. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing. Run \`npm test\`, which builds it first.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Lists the HTML pages of a build, without the search library's own files. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
}

/** Reads a file of a build as text. */
export function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Turns a file into the path a browser asks for, below the base: `about/index.html` gives `about/`. */
export function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Finds pages whose path matches; throws when there is none, so that no test passes on nothing. */
export function pagesMatching(folder: string, pattern: RegExp): string[] {
  const found = pagesOf(folder).filter((file) => pattern.test(file));
  if (found.length === 0) throw new Error(`No page of ${folder} matches ${pattern}.`);
  return found;
}
