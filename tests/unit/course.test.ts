import { describe, expect, test } from 'vitest';
import { buildCourse, lessonAfter, lessonsOf, mayMeet } from '#domain/course/course.ts';
import { hostPath } from '#domain/course/paths.ts';
import { trackIds, type CourseStructure, type CourseWords, type LessonMeta } from '#domain/course/schema.ts';

const lesson = (title: string): LessonMeta => ({
  title,
  lead: 'Lead.',
  minutes: { read: 5, total: 15 },
  objectives: [
    { id: 'one', text: 'one' },
    { id: 'two', text: 'two' },
  ],
  prerequisites: [],
  keywords: [],
  activity: 'any',
  sources: ['any'],
  today: 'Today.',
});

const structure: CourseStructure = {
  tracks: trackIds.map((id, index) => ({ id, ageFrom: 10 + 3 * index })),
  modules: [
    {
      id: 'm1',
      slug: 'first',
      hue: 10,
      lessons: [
        { id: 'for-all', from: 'explorers', sensitive: false, results: 'items' },
        { id: 'for-teens', from: 'navigators', sensitive: false, results: 'items' },
        { id: 'not-written', from: 'explorers', sensitive: false, results: 'items' },
      ],
    },
    {
      id: 'm2',
      slug: 'second',
      hue: 20,
      lessons: [{ id: 'for-adults', from: 'advocates', sensitive: true, results: 'items' }],
    },
    {
      id: 'm3',
      slug: 'third',
      hue: 30,
      lessons: [{ id: 'last', from: 'explorers', sensitive: false, results: 'items' }],
    },
  ],
};

const track = { name: 'Name', ages: 'ages', blurb: 'Blurb.' };
const words: CourseWords = {
  title: 'Course',
  claim: 'Claim.',
  description: 'Description.',
  tracks: { explorers: track, navigators: track, advocates: track },
  modules: Object.fromEntries(structure.modules.map(({ id }) => [id, { title: id, blurb: id }])),
};
const texts = Object.fromEntries(['for-all', 'for-teens', 'for-adults', 'last'].map((id) => [id, lesson(id)]));

describe('a course', () => {
  const course = buildCourse(structure, words, texts);

  test.each([
    ['explorers', ['for-all', 'last']],
    ['navigators', ['for-all', 'for-teens', 'last']],
    ['advocates', ['for-all', 'for-teens', 'for-adults', 'last']],
  ] as const)('shows %s the lessons of their age and younger', (id, expected) => {
    expect(lessonsOf(course, id).map((entry) => entry.id)).toEqual(expected);
  });

  test('goes on to the next lesson of the same track, over empty modules', () => {
    expect(lessonAfter(course, 'explorers', 'for-all')?.id).toBe('last');
    expect(lessonAfter(course, 'advocates', 'for-teens')?.id).toBe('for-adults');
    expect(lessonAfter(course, 'explorers', 'last')).toBeUndefined();
    expect(lessonAfter(course, 'explorers', 'for-adults')).toBeUndefined();
  });

  test('leaves out a module that the edition switched off and keeps the numbers of the others', () => {
    const smaller = buildCourse(structure, words, texts, { m2: false });
    expect(smaller.modules.map((module) => module.number)).toEqual([1, 3]);
    expect(lessonsOf(smaller, 'advocates').map((entry) => entry.number)).toEqual(['1.1', '1.2', '3.1']);
  });

  test('never shows a track what starts at an older one', () => {
    for (const own of trackIds) {
      for (const from of trackIds) expect(mayMeet(own, from)).toBe(trackIds.indexOf(from) <= trackIds.indexOf(own));
    }
  });
});

test.each([
  ['/', 'en', '/about/', '/about/'],
  ['/', 'vi', '/about/', '/vi/about/'],
  ['/kids/safe/', 'en', '/', '/kids/safe/'],
  ['/kids/safe/', 'vi', '/', '/kids/safe/vi/'],
])('base %s, language %s and page %s give %s', (base, lang, page, path) => {
  expect(hostPath(base, lang, 'en', page)).toBe(path);
});
