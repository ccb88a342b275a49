/** Averages of the pages of a track, and what is over its limit. */
import { trackIds, type TrackId } from '../course/tracks.ts';
import { gradeLimits, longForExplorers } from './limits.ts';
import type { MeasuredSentence } from './measure.ts';
import type { LessonPage } from './pages.ts';

/** The average of a track; every lesson counts as much as any other. Numbers are undefined where there is no text. */
export interface TrackAverage {
  readonly track: TrackId;
  readonly lessons: number;
  readonly text: number | undefined;
  readonly activity: number | undefined;
  readonly quiz: number | undefined;
  readonly wordsPerSentence: number;
  readonly limit: number;
}

function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/**
 * Returns the averages of all tracks that have a page.
 *
 * A lesson that the course does not list counts only where there is no other: nobody knows yet which tracks get it.
 */
export function averageByTrack(pages: readonly LessonPage[]): TrackAverage[] {
  const listed = pages.filter(({ isListed }) => isListed);
  const counted = listed.length > 0 ? listed : pages;
  return trackIds.flatMap((track): TrackAverage[] => {
    const own = counted.filter((page) => page.track === track);
    if (own.length === 0) return [];
    const words = own.reduce((sum, { text }) => sum + text.words, 0);
    const sentences = own.reduce((sum, { text }) => sum + text.sentences.length, 0);
    return [
      {
        track,
        lessons: own.length,
        text: mean(own.map(({ text }) => text.grade)),
        activity: mean(own.map(({ activity }) => activity.grade)),
        quiz: mean(own.map(({ quiz }) => quiz.grade)),
        wordsPerSentence: words / Math.max(1, sentences),
        limit: gradeLimits[track],
      },
    ];
  });
}

/** Tells whether a grade is over a limit, as far as its one printed decimal shows. */
export function isOver(grade: number | undefined, limit: number): boolean {
  return grade !== undefined && Math.round(grade * 10) > limit * 10;
}

/** Returns the pages whose text is harder than their track can be asked to read. */
export function pagesOver(pages: readonly LessonPage[]): LessonPage[] {
  return pages.filter(({ track, text }) => isOver(text.grade, gradeLimits[track]));
}

/** Returns the sentences with the highest grades, hardest first. */
export function hardestSentences({ text }: LessonPage, count = 5): MeasuredSentence[] {
  return text.sentences.toSorted((left, right) => right.grade - left.grade).slice(0, count);
}

/** Returns what Explorers read in long sentences: in the lesson, its activity and its quiz. */
export function longSentences(pages: readonly LessonPage[]): MeasuredSentence[] {
  return pages
    .filter(({ track }) => track === 'explorers')
    .flatMap(({ text, activity, quiz }) => [text, activity, quiz].flatMap(({ sentences }) => sentences))
    .filter(({ words }) => words > longForExplorers);
}
