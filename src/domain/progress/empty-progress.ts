/** Where everyone starts. */
import type { LessonProgress, Progress } from './progress.ts';

export const emptyProgress: Progress = { version: 2, lessons: {}, review: {} };

export const emptyLesson: LessonProgress = { done: false, quizzes: {} };
