/**
 * What one learner did, kept on one device and sent nowhere.
 *
 * As text, in storage and in the file that a learner saves:
 *
 *     {"version":2,"track":"explorers","lessons":{
 *       "what-is-a-deepfake":{"done":true,"quizzes":{"1k2j3h4g5f6":{"m1l1-a":[0,1],"m1l1-b":[1]}}}},
 *      "review":{"m1l1-a":{"from":"what-is-a-deepfake","step":0,"due":"2027-03-02","seen":1}}}
 *
 * A lesson has its quizzes by their hash (see quiz/quiz-hash.ts), a quiz its items by id, an item the scores of its
 * tries, oldest first. The review has the items that come back by id (see review/schedule.ts), each with the day on
 * which it is due. No answers, no times of the day, no names.
 *
 * Lifecycle: it starts empty; each checked answer, each finished lesson, each item that comes back and the choice of a
 * track changes it; files and other tabs are merged in. Nothing is ever taken out one by one, not even an item that
 * came back often enough, or a file from another device would bring it back: a learner can erase all of it.
 *
 * When content changes: a quiz that reads otherwise, or in another language, has another hash. Its older tries stay
 * here and are not shown; "done" stays, since it belongs to the lesson. Lessons and items that no longer exist stay
 * too and are not shown; one that comes back is asked as it reads then. At a limit (see limits.ts) nothing more is
 * recorded.
 *
 * When this shape changes: `version` goes up and parse-progress.ts learns to read the older one. A newer version than
 * this code knows is neither read nor overwritten. Version 1 had no review; it is read as one with an empty review, and
 * what is written is always the newest version.
 */
import type { TrackId } from '../course/tracks.ts';
import type { Tries } from '../quiz/result.ts';
import type { ReviewSchedule } from '../review/schedule.ts';

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
  readonly version: 2;
  /** The track opened last. */
  readonly track?: TrackId;
  /** What is kept of each lesson, by its id. */
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** Items that were not right, and when each comes back. */
  readonly review: ReviewSchedule;
}
