/**
 * `npm run check:reading [-- LESSON … [--from TRACK]]`: how hard the English lessons are to read.
 *
 * Fails when the average of a track is over its limit. A single page over it is listed, and may stay.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { filesOf, type ContentTree } from '#domain/check/content-tree.ts';
import { parseTree } from '#domain/check/parse-tree.ts';
import { quoteList } from '#domain/check/words.ts';
import { trackIds } from '#domain/course/tracks.ts';
import { averageByTrack, isOver } from '#domain/reading/averages.ts';
import { hasMeasure } from '#domain/reading/measure.ts';
import { measureLessons, type LessonPage } from '#domain/reading/pages.ts';
import { printReading } from '#domain/reading/print-reading.ts';
import { readTree } from './read-tree.ts';

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** A file that cannot be parsed would be left out or measured in part, so it is named. */
function unreadable(tree: ContentTree, lang: string, pages: readonly LessonPage[]): string[] {
  return filesOf(tree, 'lessons', lang)
    .filter(({ name, body }) => body === undefined && pages.some(({ lesson }) => lesson === name))
    .map(({ path }) => `The prose of ${path} cannot be read. Run npm run check:content.`);
}

function checkLanguage(tree: ContentTree, lang: string, wanted: readonly string[], from: string | undefined): void {
  if (!hasMeasure(lang)) {
    process.stdout.write(`There is no such measure for "${lang}": it counts syllables of English words.\n`);
    return;
  }
  const english = { syllablesOf: syllable, gradeOf: fleschKincaid };
  const track = trackIds.find((id) => id === from);
  const pages = measureLessons(tree, lang, english, track).filter(
    ({ lesson }) => wanted.length === 0 || wanted.includes(lesson),
  );
  const missing = wanted.filter((id) => !pages.some(({ lesson }) => lesson === id));
  if (missing.length > 0) fail(`No file in ${tree.root}/${lang}/lessons is called ${quoteList(missing, 'or')}.`);
  for (const message of unreadable(tree, lang, pages)) fail(message);
  if (pages.length > 0) process.stdout.write(printReading(pages));
  if (averageByTrack(pages).some(({ text, limit }) => isOver(text, limit))) process.exitCode = 1;
}

/** Reads the words behind the command; undefined where they cannot be understood. */
function readWords() {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
    const isKnown = values.from === undefined || trackIds.some((id) => id === values.from);
    return isKnown ? { lessons: positionals, from: values.from } : undefined;
  } catch {
    return undefined;
  }
}

const words = readWords();
if (words === undefined) {
  fail('The words behind the command cannot be understood.\nWrite: npm run check:reading -- LESSON --from navigators');
} else if (existsSync('./content')) {
  const tree = parseTree(readTree('./content'));
  for (const lang of tree.languages) checkLanguage(tree, lang, words.lessons, words.from);
} else {
  fail('The folder content does not exist.');
}
