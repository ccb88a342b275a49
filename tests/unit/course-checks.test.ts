/** The checks of modules and of a whole track: whom they ask what. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayMeet, type Course, type Lesson, type Module } from '#domain/course/course.ts';
import { trackIds, type TrackId } from '#domain/course/tracks.ts';
import {
  checkIds,
  finalCheck,
  finalCheckSize,
  moduleCheck,
  moduleCheckSize,
  type ItemBank,
} from '#domain/quiz/course-checks.ts';
import { itemsForTrack } from '#domain/quiz/items-for-track.ts';
import type { Item } from '#domain/quiz/schema.ts';

const item = (id: string, from?: TrackId): Item => ({
  id,
  interaction: 'trueFalse',
  objective: 'any',
  prompt: id,
  correct: true,
  feedback: { true: 'Yes.', false: 'No.' },
  ...(from && { from }),
});

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** What is drawn for one lesson: who sees it, whether it is hard, and for whom its items are. */
interface Drawn {
  readonly from: TrackId;
  readonly sensitive: boolean;
  readonly quiz: readonly (TrackId | undefined)[];
  readonly check: readonly (TrackId | undefined)[];
}

/** Builds a course and its items. The id of an item tells its lesson, where it stands and for whom it is. */
function build(drawn: readonly (readonly Drawn[])[]): { course: Course; bank: ItemBank } {
  const quizzes: Record<string, Item[]> = {};
  const checks: Record<string, Item[]> = {};
  const modules = drawn.map((lessons, at): Module => {
    const moduleId = `m${at + 1}`;
    return {
      ...{ id: moduleId, slug: moduleId, hue: 0, number: at + 1, title: moduleId, blurb: '' },
      lessons: lessons.map(({ from, sensitive, quiz, check }, index): Lesson => {
        const id = `${moduleId}-${index}`;
        quizzes[id] = quiz.map((youngest, place) => item(`${id}/quiz-${place}`, youngest));
        checks[id] = check.map((youngest, place) => item(`${id}/check-${place}`, youngest));
        return {
          ...{ id, moduleId, number: `${at + 1}.${index + 1}`, from, sensitive, title: id, lead: '', today: '' },
          ...{ minutes: { read: 1, total: 1 }, objectives: [], prerequisites: [] },
          ...{ keywords: [], activity: 'any', sources: [], results: 'items' },
        };
      }),
    };
  });
  return { course: { title: '', claim: '', description: '', tracks: [], modules }, bank: { quizzes, checks } };
}

const track = fc.constantFrom(...trackIds);
const youngest = fc.option(track, { nil: undefined, freq: 2 });
const drawnLesson: fc.Arbitrary<Drawn> = fc.record({
  from: track,
  sensitive: fc.boolean(),
  quiz: fc.array(youngest, { maxLength: 7 }),
  check: fc.array(youngest, { maxLength: 4 }),
});
const drawnCourse = fc.array(fc.array(drawnLesson, { maxLength: 4 }), { maxLength: 5 }).map(build);

const lessonsById = (course: Course) =>
  new Map(course.modules.flatMap(({ lessons }) => lessons.map((lesson) => [lesson.id, lesson])));
const lessonOf = (course: Course, id: string) => lessonsById(course).get(id.split('/')[0] ?? '');

test('items for a track are those without a track, of its own and of younger ones', () => {
  const items = [item('all'), item('old', 'advocates'), item('young', 'explorers'), item('middle', 'navigators')];
  expect(ids(itemsForTrack(items, 'explorers'))).toEqual(['all', 'young']);
  expect(ids(itemsForTrack(items, 'navigators'))).toEqual(['all', 'young', 'middle']);
  expect(ids(itemsForTrack(items, 'advocates'))).toEqual(ids(items));
});

describe('the check of a module', () => {
  const everyone = Array.from({ length: 5 }, () => undefined);

  test('takes from all its lessons alike, and nothing that stands in a quiz', () => {
    const { course, bank } = build([
      [
        { from: 'explorers', sensitive: false, quiz: everyone, check: [undefined, undefined, 'advocates'] },
        { from: 'navigators', sensitive: true, quiz: everyone, check: [undefined, undefined] },
      ],
    ]);
    const [module] = course.modules;
    if (!module) throw new Error('The course has no module.');
    expect(ids(moduleCheck(module, 'explorers', bank))).toEqual(['m1-0/check-0', 'm1-0/check-1']);
    expect(ids(moduleCheck(module, 'navigators', bank))).toEqual([
      ...['m1-0/check-0', 'm1-0/check-1', 'm1-1/check-0', 'm1-1/check-1'],
    ]);
    expect(moduleCheck(module, 'advocates', bank)).toHaveLength(5);
  });

  test('holds what the track may meet, at most ten, and no more than its quizzes', () => {
    fc.assert(
      fc.property(drawnCourse, track, ({ course, bank }, own) => {
        for (const module of course.modules) {
          const check = moduleCheck(module, own, bank);
          const lessons = module.lessons.filter((lesson) => mayMeet(own, lesson.from));
          const inQuizzes = lessons.flatMap(({ id }) => itemsForTrack(bank.quizzes[id] ?? [], own)).length;
          const given = lessons.flatMap(({ id }) => itemsForTrack(bank.checks[id] ?? [], own)).length;
          expect(check).toHaveLength(Math.min(moduleCheckSize, inQuizzes, given));
          expect(new Set(ids(check)).size).toBe(check.length);
          for (const { id, from } of check) {
            expect(lessons.map((lesson) => lesson.id)).toContain(lessonOf(course, id)?.id);
            expect(id).toContain('/check-');
            expect(from === undefined || mayMeet(own, from)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the final check', () => {
  test('asks nothing from the quiz of a hard lesson, and nothing that is for older tracks', () => {
    fc.assert(
      fc.property(drawnCourse, track, ({ course, bank }, own) => {
        for (const { id, from } of finalCheck(course, own, bank)) {
          const lesson = lessonOf(course, id);
          expect(lesson && mayMeet(own, lesson.from)).toBe(true);
          expect(from === undefined || mayMeet(own, from)).toBe(true);
          expect(id).toContain(lesson?.sensitive ? '/check-' : '/quiz-');
        }
      }),
    );
  });

  test('has twenty items or all there are, none twice, from all modules alike', () => {
    fc.assert(
      fc.property(drawnCourse, track, ({ course, bank }, own) => {
        const check = ids(finalCheck(course, own, bank));
        const pools = course.modules.map(({ lessons }) =>
          lessons
            .filter((lesson) => mayMeet(own, lesson.from))
            .flatMap(({ id, sensitive }) => itemsForTrack((sensitive ? bank.checks : bank.quizzes)[id] ?? [], own)),
        );
        expect(check).toHaveLength(Math.min(finalCheckSize, pools.flat().length));
        expect(new Set(check).size).toBe(check.length);
        const shares = pools.map((pool) => ids(pool).filter((id) => check.includes(id)).length);
        pools.forEach((pool, index) => {
          const share = shares[index] ?? 0;
          if (share < pool.length) expect(Math.max(...shares) - share).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test('takes from as many lessons of a module as it can', () => {
    const everyone = Array.from({ length: 7 }, () => undefined);
    const lesson: Drawn = { from: 'explorers', sensitive: false, quiz: everyone, check: [] };
    const { course, bank } = build(Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => lesson)));
    const check = finalCheck(course, 'explorers', bank);
    expect(new Set(check.map(({ id }) => lessonOf(course, id)?.id)).size).toBe(20);
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(drawnCourse, track, ({ course, bank }, own) => {
        expect(finalCheck(course, own, bank)).toEqual(finalCheck(course, own, bank));
      }),
      { numRuns: 20 },
    );
  });
});

test('progress of checks is kept under names of their own', () => {
  const names = [checkIds.before, checkIds.after, checkIds.module('m1'), ...trackIds.map((id) => checkIds.final(id))];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^check-[a-z0-9-]+$/);
});
