/** Measures each lesson, its activity and its quiz as each track gets them. */
import { filesOf, type ContentFile, type ContentTree } from '../check/content-tree.ts';
import { listLessons } from '../check/course-lessons.ts';
import { lineAt, readerTexts, type ReaderText } from '../check/reader-texts.ts';
import type { ContentKindName } from '../content/kinds.ts';
import { trackIds, type TrackId } from '../course/tracks.ts';
import { measure, type EnglishMeasure, type Measured, type Passage } from './measure.ts';

/** A lesson for one track. The quiz holds what the lesson gives to the check of its module, too. */
export interface LessonPage {
  readonly lesson: string;
  readonly track: TrackId;
  /** False for a lesson on disk that the course does not list yet, so that any track may be meant. */
  readonly isListed: boolean;
  readonly text: Measured;
  readonly activity: Measured;
  readonly quiz: Measured;
}

/** The settings above a lesson, notes for teachers and texts for those who do not see a picture are not read through. */
const isReadThrough = ({ file, role }: ReaderText): boolean =>
  role !== 'alt' && role !== 'note' && !(file.kind === 'lessons' && role === 'field');

function passageOf(text: ReaderText): Passage {
  return { text: text.text, placeAt: (index) => `${text.file.path}:${lineAt(text, index)}` };
}

/**
 * Measures the lessons of a language, in the order of the course; what the course does not list yet comes last.
 *
 * @param from - Youngest track of lessons that the course does not list.
 */
export function measureLessons(
  tree: ContentTree,
  lang: string,
  english: EnglishMeasure,
  from: TrackId = trackIds[0],
): LessonPage[] {
  const listed = listLessons(tree) ?? [];
  const texts = readerTexts(tree, lang).filter(isReadThrough);
  const placeOf = ({ name }: ContentFile) => listed.findIndex(({ id }) => id === name) + 1 || listed.length + 1;
  const lessons = filesOf(tree, 'lessons', lang).toSorted((left, right) => placeOf(left) - placeOf(right));
  return lessons.flatMap(({ name, data }) => {
    const own = listed.find(({ id }) => id === name);
    const textsIn = (file: string, ...kinds: readonly ContentKindName[]) =>
      texts.filter((text) => text.file.name === file && text.file.kind && kinds.includes(text.file.kind));
    const parts = {
      text: textsIn(name, 'lessons'),
      activity: data?.activity === undefined ? [] : textsIn(data.activity, 'activities'),
      quiz: textsIn(name, 'quizzes', 'checks'),
    };
    return trackIds.slice(trackIds.indexOf(own?.from ?? from)).map((track): LessonPage => {
      const measured = (part: readonly ReaderText[]) =>
        measure(part.filter(({ tracks }) => tracks?.includes(track) ?? true).map(passageOf), lang, english);
      const { text, activity, quiz } = parts;
      return {
        lesson: name,
        track,
        isListed: own !== undefined,
        text: measured(text),
        activity: measured(activity),
        quiz: measured(quiz),
      };
    });
  });
}
