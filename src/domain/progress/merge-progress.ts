/**
 * Joins the progress of two places: two devices, two tabs, a file.
 *
 * Nothing is lost, and it does not matter in which order or how often things are joined. Only the track has a side:
 * that of this device stays.
 */
import type { Tries } from '../quiz/result.ts';
import { joinEntries } from '../review/join-entries.ts';
import { entryOf } from './entry.ts';
import type { LessonProgress, Progress, QuizTries } from './progress.ts';

type Join<Entry> = (own: Entry, other: Entry) => Entry;

function joinRecords<Entry>(join: Join<Entry>): Join<Readonly<Record<string, Entry>>> {
  return (own, other) => {
    const keys = new Set([...Object.keys(own), ...Object.keys(other)]);
    return Object.fromEntries(
      [...keys].map((key) => {
        const [a, b] = [entryOf(own, key), entryOf(other, key)];
        return [key, a !== undefined && b !== undefined ? join(a, b) : (a ?? b)] as [string, Entry];
      }),
    );
  };
}

/** The longer list stays; of two that are as long, the one that was right earlier, whichever side it is on. */
const joinTries: Join<Tries> = (own, other) => {
  if (own.length !== other.length) return own.length > other.length ? own : other;
  return own.join('') >= other.join('') ? own : other;
};

const joinQuizzes = joinRecords<QuizTries>(joinRecords(joinTries));

const joinLessons = joinRecords<LessonProgress>((own, other) => ({
  done: own.done || other.done,
  quizzes: joinQuizzes(own.quizzes, other.quizzes),
}));

const joinReviews = joinRecords(joinEntries);

/** Returns everything that is in one or the other. */
export function mergeProgress(own: Progress, other: Progress): Progress {
  const track = own.track ?? other.track;
  return {
    version: 2,
    ...(track && { track }),
    lessons: joinLessons(own.lessons, other.lessons),
    review: joinReviews(own.review, other.review),
  };
}
