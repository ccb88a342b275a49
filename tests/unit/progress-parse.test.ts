/** Files come from anywhere: what is progress is taken, and all else is refused with its reason. */
import { describe, expect, test } from 'vitest';
import { emptyProgress } from '#domain/progress/empty-progress.ts';
import { parseProgress } from '#domain/progress/parse-progress.ts';

const reasonOf = (input: unknown): string => {
  const parsed = parseProgress(input);
  return parsed.ok ? 'none' : parsed.reason;
};
const lesson = { done: true, quizzes: { abc: { one: [0, 1] } } };
const withLesson = (data: unknown) => ({ version: 2, lessons: { one: data }, review: {} });
const entry = { from: 'one', step: 2, due: '2028-02-29', seen: 3 };
const withEntry = (data: unknown) => ({ version: 2, lessons: {}, review: { one: data } });
const many = (count: number, entry: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, entry]));

describe('is taken', () => {
  test.each<[string, unknown]>([
    ['nothing done yet', emptyProgress],
    ['a track', { ...emptyProgress, track: 'explorers' }],
    ['a lesson', withLesson(lesson)],
    ['as much as there may be', { ...emptyProgress, lessons: many(200, { done: false, quizzes: many(20, {}) }) }],
    ['as many items and tries', withLesson({ done: true, quizzes: { abc: many(200, Array(100).fill(1)) } })],
    ['an item that comes back', withEntry(entry)],
    ['an item that left', withEntry({ ...entry, step: 4, seen: 9999 })],
    ['as many items that come back', { ...emptyProgress, review: many(1000, entry) }],
  ])('%s', (_, data) => {
    expect(parseProgress(JSON.stringify(data))).toEqual({ ok: true, progress: data });
    expect(parseProgress(data)).toEqual({ ok: true, progress: data });
  });

  test('minus zero, as the zero it is', () => {
    const lessons = '{"one":{"done":true,"quizzes":{"abc":{"one":[-0,1e0]}}}}';
    const review = '{"one":{"from":"one","step":-0,"due":"2028-02-29","seen":3e0}}';
    const progress = { ...withLesson(lesson), review: { one: { ...entry, step: 0 } } };
    expect(parseProgress(`{"version":2,"lessons":${lessons},"review":${review}}`)).toEqual({ ok: true, progress });
  });

  test('the version before there was a review, as one with an empty review', () => {
    const old = { version: 1, track: 'explorers', lessons: { one: lesson } };
    expect(parseProgress(JSON.stringify(old))).toEqual({ ok: true, progress: { ...old, version: 2, review: {} } });
  });
});

describe('is refused with its reason', () => {
  test.each<[string, unknown]>([
    ['too-big', ' '.repeat(1_000_001)],
    ['not-json', ''],
    ['not-json', '{"version":1,"lessons":{'],
    ['not-json', '['.repeat(900_000)],
    ['not-json', '\u0000PNG'],
    ['not-progress', 'null'],
    ['not-progress', '[]'],
    ['not-progress', '{}'],
    ['not-progress', '{"version":"1","lessons":{}}'],
    ['not-progress', '{"version":0,"lessons":{}}'],
    ['not-progress', '{"version":1.5,"lessons":{}}'],
    ['not-progress', '{"version":1e999,"lessons":{}}'],
    ['not-progress', '{"__proto__":{"version":1,"lessons":{}}}'],
    ['not-progress', Object.create({ version: 1, lessons: {} })],
    ['newer', '{"version":3}'],
    ['newer', '{"version":7,"lessons":{},"badges":[]}'],
    ['damaged', '{"version":2}'],
    ['damaged', '{"version":2,"lessons":{}}'],
    ['damaged', '{"version":2,"review":{}}'],
    ['damaged', '{"version":2,"lessons":{},"review":[]}'],
    ['damaged', '{"version":2,"lessons":{},"review":{"__proto__":{}}}'],
    ['damaged', '{"version":1,"lessons":{},"review":{}}'],
    ['damaged', withEntry(null)],
    ['damaged', withEntry({ ...entry, name: 'Sari' })],
    ['damaged', withEntry({ step: 2, due: '2028-02-29', seen: 3 })],
    ['damaged', withEntry({ ...entry, from: 'Two Words' })],
    ['damaged', withEntry({ ...entry, from: 1 })],
    ['damaged', withEntry({ ...entry, step: 5 })],
    ['damaged', withEntry({ ...entry, step: -1 })],
    ['damaged', withEntry({ ...entry, step: 1.5 })],
    ['damaged', withEntry({ ...entry, step: '1' })],
    ['damaged', withEntry({ ...entry, due: '2027-02-29' })],
    ['damaged', withEntry({ ...entry, due: '2027-13-01' })],
    ['damaged', withEntry({ ...entry, due: '2027-1-1' })],
    ['damaged', withEntry({ ...entry, due: '2027-01-01T00:00:00Z' })],
    ['damaged', withEntry({ ...entry, due: '+010000-0' })],
    ['damaged', withEntry({ ...entry, due: 20270101 })],
    ['damaged', withEntry({ ...entry, seen: 0 })],
    ['damaged', withEntry({ ...entry, seen: 10_000 })],
    ['damaged', { ...emptyProgress, review: { 'Two Words': entry } }],
    ['damaged', { ...emptyProgress, review: many(1001, entry) }],
    ['damaged', '{"version":1}'],
    ['damaged', '{"version":1,"lessons":[]}'],
    ['damaged', '{"version":1,"lessons":{},"badges":[]}'],
    ['damaged', '{"version":1,"lessons":{},"__proto__":{}}'],
    ['damaged', '{"version":1,"lessons":{"__proto__":{"done":true,"quizzes":{}}}}'],
    ['damaged', '{"version":1,"lessons":{},"track":"wizards"}'],
    ['damaged', '{"version":1,"lessons":{},"track":null}'],
    ['damaged', withLesson(null)],
    ['damaged', withLesson({ done: true })],
    ['damaged', withLesson({ ...lesson, done: 1 })],
    ['damaged', withLesson({ ...lesson, name: 'Sari' })],
    ['damaged', withLesson({ ...lesson, quizzes: { abc: [] } })],
    ['damaged', withLesson({ ...lesson, quizzes: { 'A B': {} } })],
    ['damaged', withLesson({ ...lesson, quizzes: { abc: { one: [] } } })],
    ['damaged', withLesson({ ...lesson, quizzes: { abc: { one: [2] } } })],
    ['damaged', withLesson({ ...lesson, quizzes: { abc: { one: [true] } } })],
    ['damaged', withLesson({ ...lesson, quizzes: { abc: { one: [0, , 1] } } })],
    ['damaged', withLesson({ ...lesson, quizzes: { abc: { one: Array(101).fill(1) } } })],
    ['damaged', withLesson({ ...lesson, quizzes: { abc: many(201, [1]) } })],
    ['damaged', withLesson({ ...lesson, quizzes: many(21, {}) })],
    ['damaged', { version: 1, lessons: many(201, lesson) }],
    ['damaged', { version: 1, lessons: new Map() }],
  ])('%s: %j', (reason, input) => {
    expect(reasonOf(input)).toBe(reason);
  });
});
