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

/** A page of the questions of help: made once for each country, from the same words around other numbers. */
const stepPage = /(^|\/)h\/([a-z]{2}|0)\/((?!l\/)[a-z]+\d*)\/index\.html$/;

/** A page that is made to be printed: four forms for each lesson and module on each track. */
const printPage = /(^|\/)print\/[a-z]+\/[^/]+\/[a-z]+\/index\.html$/;

/** A lesson as its teacher sees it: once for each track, from the same text as the lesson itself. */
const teacherPage = /(^|\/)teach\/lessons\/[a-z]+\/[^/]+\/index\.html$/;

/** Lists all HTML pages of a build, without the search library's own files. */
export function allPagesOf(folder: string): string[] {
  return filesOf(folder).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
}

/** Lists the pages of the questions of help, of every country. */
export function stepPagesOf(folder: string): string[] {
  const found = allPagesOf(folder).filter((file) => stepPage.test(file));
  if (found.length === 0) throw new Error(`${folder} has no pages of the questions of help.`);
  return found;
}

/**
 * Picks some of the pages that are made to be printed, which are built alike: each handout once, on the oldest track,
 * where it is longest, and beside it one of the three forms of its quiz, by turns.
 */
function printSampleOf(pages: readonly string[]): string[] {
  const forms = ['quiz', 'answers', 'key'];
  return pages
    .filter((file) => printPage.test(file) && /print\/advocates\/[^/]+\/handout\//.test(file))
    .toSorted()
    .flatMap((file, index) => [file, file.replace('/handout/', `/${forms[index % forms.length]}/`)]);
}

/**
 * Lists the HTML pages of a build for tests that look at each page on its own. Of the questions of help each page stands
 * there once, in one country after the other; tests of what differs by country go through `stepPagesOf`. Of pages to
 * print there are some, and teachers' views of lessons are those of the oldest track, where they are longest.
 */
export function pagesOf(folder: string): string[] {
  const steps = new Map<string, string[]>();
  for (const file of stepPagesOf(folder)) {
    const step = file.replace(stepPage, '$1h/$3');
    steps.set(step, [...(steps.get(step) ?? []), file]);
  }
  const once = [...steps.values()].flatMap((copies, index) => copies.toSorted()[index % copies.length] ?? []);
  const all = allPagesOf(folder);
  const sampled = new Set([...once, ...printSampleOf(all)]);
  const isTeachersAgain = (file: string) => teacherPage.test(file) && !file.includes('lessons/advocates/');
  return all.filter((file) => {
    return sampled.has(file) || !(stepPage.test(file) || printPage.test(file) || isTeachersAgain(file));
  });
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
