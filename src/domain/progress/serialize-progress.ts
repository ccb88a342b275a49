/** Writes progress as text, the same text for the same progress. */
import type { Progress } from './progress.ts';

function sorted<Entry, Out>(
  record: Readonly<Record<string, Entry>>,
  write: (entry: Entry) => Out,
): Record<string, Out> {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, write(entry)]));
}

/** Returns progress as JSON with its keys in order. */
export function serializeProgress({ version, track, lessons, review }: Progress): string {
  const byItem = <Entry>(entry: Entry): Entry => entry;
  return JSON.stringify({
    version,
    track,
    lessons: sorted(lessons, ({ done, quizzes }) => ({
      done,
      quizzes: sorted(quizzes, (quiz) => sorted(quiz, byItem)),
    })),
    review: sorted(review, ({ from, step, due, seen }) => ({ from, step, due, seen })),
  });
}
