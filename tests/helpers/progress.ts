/** Made-up progress for property tests. */
import fc from 'fast-check';
import { trackIds } from '#domain/course/tracks.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { laterDay } from '#domain/review/days.ts';

/** Few ids, so that two made-up progresses meet; "constructor" is one that objects inherit something for. */
const id = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('constructor', 'asking-first', 'saying-no', 'm1l1-a', '12') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/) },
);
const tries = fc.array(fc.constantFrom(0 as const, 1 as const), { minLength: 1, maxLength: 4 });
const record = <Entry>(entry: fc.Arbitrary<Entry>) => fc.dictionary(id, entry, { maxKeys: 4, noNullPrototype: true });
const lesson = fc.record({ done: fc.boolean(), quizzes: record(record(tries)) }, { noNullPrototype: true });

/** Days close together, so that some are the same; now and then any that there is. */
export const anyDay = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 40 }).map((count) => laterDay('2028-02-20', count)) },
  { weight: 1, arbitrary: fc.nat({ max: 300_000 }).map((count) => laterDay('1970-01-01', count)) },
);
export const anyEntry = fc.record(
  { from: id, step: fc.nat({ max: 4 }), due: anyDay, seen: fc.integer({ min: 1, max: 4 }) },
  { noNullPrototype: true },
);

export const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    version: fc.constant(2 as const),
    track: fc.constantFrom(...trackIds),
    lessons: record(lesson),
    review: record(anyEntry),
  },
  { requiredKeys: ['version', 'lessons', 'review'], noNullPrototype: true },
);

/** A progress as a pupil would have it. */
export const sample: Progress = {
  version: 2,
  track: 'navigators',
  lessons: {
    'asking-first': { done: true, quizzes: { '1k2j3h': { 'm3l1-a': [0, 1], 'm3l1-b': [1] }, zz9: { 'm3l1-a': [0] } } },
    'saying-no': { done: false, quizzes: {} },
  },
  review: {
    'm3l1-a': { from: 'asking-first', step: 1, due: '2027-03-04', seen: 2 },
    'm3l1-k1': { from: 'check-m3', step: 4, due: '2027-03-01', seen: 5 },
  },
};
