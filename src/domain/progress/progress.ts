/**
 * What one learner did, kept on one device and sent nowhere.
 *
 * As text, in storage and in the file that a learner saves:
 *
 *     {"version":1,"track":"explorers","lessons":{
 *       "what-is-a-deepfake":{"done":true,"quizzes":{"1k2j3h4g5f6":{"m1l1-a":[0,1],"m1l1-b":[1]}}}}}
 *
 * A lesson has its quizzes by their hash (see quiz/quiz-hash.ts), a quiz its items by id, an item the scores of its
 * tries, oldest first. No answers, no times, no names.
 *
 * Lifecycle: it starts empty; each checked answer, each finished lesson and the choice of a track adds to it; files
 * and other tabs are merged in. Nothing is ever taken out one by one: a learner can erase all of it.
 *
 * When content changes: a quiz that reads otherwise, or in another language, has another hash. Its older tries stay
 * here and are not shown; "done" stays, since it belongs to the lesson. Lessons and items that no longer exist stay
 * too and are not shown. At a limit (see limits.ts) nothing more is recorded.
 *
 * When this shape changes: `version` goes up and parse-progress.ts learns to read the older one. A newer version than
 * this code knows is neither read nor overwritten.
 */
import type { TrackId } from '../course/tracks.ts';
import type { Tries } from '../quiz/result.ts';

/** Tries of one quiz by item id. */
export type QuizTries = Readonly<Record<string, Tries>>;

/** What is kept of one lesson. */
export interface LessonProgress {
  /** Whether the quiz was gone through, or the learner went on to the next lesson. */
  readonly done: boolean;
  /** Tries by the hash of the quiz. */
  readonly quizzes: Readonly<Record<string, QuizTries>>;
}

/** All that is kept. */
export interface Progress {
  readonly version: 1;
  /** The track opened last. */
  readonly track?: TrackId;
  /** What is kept of each lesson, by its id. */
  readonly lessons: Readonly<Record<string, LessonProgress>>;
}
