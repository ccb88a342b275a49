/** Turns the measure of the lessons into the text that the command line shows. */
import { excerpt } from '../check/words.ts';
import { averageByTrack, hardestSentences, isOver, longSentences, pagesOver } from './averages.ts';
import { gradeLimits, longForExplorers } from './limits.ts';
import type { LessonPage } from './pages.ts';

const oneDecimal = (value: number | undefined): string => value?.toFixed(1) ?? '-';

/** Marks what is over its limit. */
function marked(grade: number | undefined, limit: number): string {
  return `${oneDecimal(grade)}${isOver(grade, limit) ? ' *' : '  '}`;
}

/** Sets rows in columns: the first two hold names, all others hold numbers. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

const heads = ['Lesson', 'Track', 'Words', 'Sentences', 'Words a sentence', 'Grade  ', 'Limit', 'Activity  ', 'Quiz  '];

function printPages(pages: readonly LessonPage[]): string {
  const rows = pages.map(({ lesson, isListed, track, text, activity, quiz }) => {
    const limit = gradeLimits[track];
    return [
      isListed ? lesson : `${lesson} (not in the course)`,
      track,
      String(text.words),
      String(text.sentences.length),
      oneDecimal(text.wordsPerSentence),
      marked(text.grade, limit),
      String(limit),
      marked(activity.grade, limit),
      marked(quiz.grade, limit),
    ];
  });
  const averages = averageByTrack(pages).map((average) => [
    `Average of ${average.lessons}`,
    average.track,
    '',
    '',
    oneDecimal(average.wordsPerSentence),
    marked(average.text, average.limit),
    String(average.limit),
    marked(average.activity, average.limit),
    marked(average.quiz, average.limit),
  ]);
  return table([heads, ...rows, [], ...averages]);
}

function printHardest(page: LessonPage): string {
  const { lesson, track, text } = page;
  const lines = hardestSentences(page).map(
    ({ place, words, grade, text: sentence }) =>
      `  ${place}  grade ${oneDecimal(grade)}, ${words} words\n    ${excerpt(sentence, 200)}`,
  );
  return [`${lesson} for ${track}: grade ${oneDecimal(text.grade)}, its hardest sentences`, ...lines].join('\n');
}

const unlistedHint =
  'What the course does not list is shown for every track, and counts in no average of listed lessons.\n' +
  'The option --from navigators leaves out younger tracks.';

/** Prints the table, the pages over their limit with their hardest sentences, and long sentences for Explorers. */
export function printReading(pages: readonly LessonPage[]): string {
  const over = pagesOver(pages).map(printHardest);
  const long = longSentences(pages).map(
    ({ place, words, text }) => `  ${place}  ${words} words\n    ${excerpt(text, 200)}`,
  );
  const unlisted = pages.some(({ isListed }) => !isListed);
  const parts = [
    printPages(pages),
    ...(over.length > 0 ? ['Over the limit\n--------------', ...over] : []),
    ...(long.length > 0 ? [`For Explorers, sentences of more than ${longForExplorers} words\n${long.join('\n')}`] : []),
    ...(unlisted ? [unlistedHint] : []),
    'Grade: school grade by Flesch and Kincaid, without settings and alternative texts. * is over the limit of the track.',
  ];
  return `${parts.join('\n\n')}\n`;
}
