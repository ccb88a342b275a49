import { describe, expect, test } from 'vitest';
import { buildCourse, modulesOf, type Course } from '#domain/course/course.ts';
import { lessonPath, modulePath } from '#domain/course/paths.ts';
import { courseData, trackData } from '#exporters/jsonld/course.ts';
import { glossaryData } from '#exporters/jsonld/glossary.ts';
import { lessonData } from '#exporters/jsonld/lesson.ts';
import { moduleData } from '#exporters/jsonld/module.ts';
import { toScriptText, type Edition } from '#exporters/jsonld/thing.ts';

const track = (name: string) => ({ name, ages: name, blurb: `For ${name}` });

const course: Course = buildCourse(
  {
    tracks: [
      { id: 'explorers', ageFrom: 10, ageTo: 12 },
      { id: 'navigators', ageFrom: 13, ageTo: 15 },
      { id: 'advocates', ageFrom: 16 },
    ],
    modules: [
      {
        id: 'm1',
        slug: 'real',
        hue: 78,
        lessons: [{ id: 'what', from: 'explorers', sensitive: false, results: 'items' }],
      },
      { id: 'm2', slug: 'check', hue: 8, lessons: [] },
    ],
  },
  {
    title: 'Face Value',
    claim: 'Your face is yours.',
    description: 'A course.',
    tracks: { explorers: track('Explorers'), navigators: track('Navigators'), advocates: track('Advocates') },
    modules: { m1: { title: 'Real', blurb: 'What is real' }, m2: { title: 'Check', blurb: 'First' } },
  },
  {
    what: {
      title: 'What is it?',
      lead: 'A lead.',
      minutes: { read: 8, total: 20 },
      objectives: [
        { id: 'a', text: 'say what it is' },
        { id: 'b', text: 'ask first' },
      ],
      prerequisites: [],
      keywords: [],
      activity: 'mixer',
      sources: ['s'],
      today: 'Ask.',
    },
  },
);

const edition: Edition = {
  lang: 'en',
  site: { name: 'Our edition' },
  course,
  address: (page) => `https://a.example/kids${page}`,
};

const [module] = modulesOf(course, 'explorers');
const lesson = module?.lessons[0];
if (!module || !lesson) throw new Error('The course of this test has no lesson.');
const lessonText = lessonData(edition, { track: 'explorers', lesson, quizName: 'Check what you know' });

describe('a lesson', () => {
  const [described, way] = JSON.parse(lessonText)['@graph'];

  test('says what it teaches, for whom and how long', () => {
    expect(described).toMatchObject({
      '@type': 'LearningResource',
      name: 'What is it?',
      learningResourceType: 'lesson',
      educationalLevel: 'Explorers',
      typicalAgeRange: '10-12',
      timeRequired: 'PT20M',
      inLanguage: 'en',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      teaches: [
        { '@type': 'DefinedTerm', name: 'say what it is' },
        { '@type': 'DefinedTerm', name: 'ask first' },
      ],
    });
  });

  test('names its quiz and says nothing of what stands in it', () => {
    expect(described.hasPart).toEqual({ '@type': 'Quiz', name: 'Check what you know' });
  });

  test('shows the way to it', () => {
    expect(way.itemListElement.map(({ name, item }: { name: string; item?: string }) => [name, item])).toEqual([
      ['Face Value', 'https://a.example/kids/'],
      ['Explorers', 'https://a.example/kids/explorers/'],
      ['Real', `https://a.example/kids${modulePath('explorers', module)}`],
      ['What is it?', undefined],
    ]);
  });

  test('cannot end the script block that it stands in', () => {
    const risky = lessonData(edition, { track: 'explorers', lesson, quizName: '</script><script>alert(1)</script>' });
    expect(risky).not.toContain('<');
    expect(JSON.parse(risky)['@graph'][0].hasPart.name).toBe('</script><script>alert(1)</script>');
  });
});

test('a module lists its lessons with their addresses', () => {
  const [described] = JSON.parse(moduleData(edition, 'explorers', module))['@graph'];
  expect(described).toMatchObject({ '@type': 'Syllabus', name: 'Real', typicalAgeRange: '10-12' });
  expect(described.hasPart).toEqual([
    {
      '@type': 'LearningResource',
      name: 'What is it?',
      url: `https://a.example/kids${lessonPath('explorers', module, lesson)}`,
      timeRequired: 'PT20M',
    },
  ]);
});

test('a track gives addresses only to modules that have lessons', () => {
  const [described] = JSON.parse(trackData(edition, 'advocates'))['@graph'];
  expect(described).toMatchObject({ '@type': 'Course', typicalAgeRange: '16-' });
  expect(described.syllabusSections.map(({ url }: { url?: string }) => url)).toEqual([
    'https://a.example/kids/advocates/real/',
    undefined,
  ]);
});

test('the course has its tracks and modules, and says who offers it', () => {
  const described = JSON.parse(courseData(edition));
  expect(described['@context']).toBe('https://schema.org');
  expect(described.provider.name).toBe('Our edition');
  expect(described.hasPart.map(({ typicalAgeRange }: { typicalAgeRange: string }) => typicalAgeRange)).toEqual([
    '10-12',
    '13-15',
    '16-',
  ]);
  expect(described.syllabusSections).toHaveLength(2);
});

test('the glossary holds the terms that its track may meet', () => {
  const terms = {
    filter: { term: 'filter', explanation: 'An effect.', from: 'explorers' as const },
    metadata: { term: 'metadata', explanation: 'Data about a file.', from: 'navigators' as const },
  };
  const idsFor = (id: 'explorers' | 'navigators') =>
    JSON.parse(glossaryData({ ...edition, terms }, id, 'Words')).hasDefinedTerm.map(({ url }: { url: string }) => url);
  expect(idsFor('explorers')).toEqual(['https://a.example/kids/glossary/#filter']);
  expect(idsFor('navigators')).toEqual([
    'https://a.example/kids/navigators/glossary/#filter',
    'https://a.example/kids/navigators/glossary/#metadata',
  ]);
});

test('fields without a value are left out', () => {
  expect(toScriptText({ '@type': 'Thing', url: undefined })).toBe('{"@context":"https://schema.org","@type":"Thing"}');
});
