/** Made-up progress for property tests. */
import fc from 'fast-check';
import { trackIds } from '#domain/course/tracks.ts';
import type { Progress } from '#domain/progress/progress.ts';

/** Few ids, so that two made-up progresses meet; "constructor" is one that objects inherit something for. */
const id = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('constructor', 'asking-first', 'saying-no', 'm1l1-a', '12') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/) },
);
const tries = fc.array(fc.constantFrom(0 as const, 1 as const), { minLength: 1, maxLength: 4 });
const record = <Entry>(entry: fc.Arbitrary<Entry>) => fc.dictionary(id, entry, { maxKeys: 4, noNullPrototype: true });
const lesson = fc.record({ done: fc.boolean(), quizzes: record(record(tries)) }, { noNullPrototype: true });

export const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    version: fc.constant(1 as const),
    track: fc.constantFrom(...trackIds),
    lessons: record(lesson),
  },
  { requiredKeys: ['version', 'lessons'], noNullPrototype: true },
);

/** A progress as a pupil would have it. */
export const sample: Progress = {
  version: 1,
  track: 'navigators',
  lessons: {
    'asking-first': { done: true, quizzes: { '1k2j3h': { 'm3l1-a': [0, 1], 'm3l1-b': [1] }, zz9: { 'm3l1-a': [0] } } },
    'saying-no': { done: false, quizzes: {} },
  },
};
