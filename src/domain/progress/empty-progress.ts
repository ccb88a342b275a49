/** Where everyone starts. */
import type { LessonProgress, Progress } from './progress.ts';

export const emptyProgress: Progress = { version: 1, lessons: {} };

export const emptyLesson: LessonProgress = { done: false, quizzes: {} };
