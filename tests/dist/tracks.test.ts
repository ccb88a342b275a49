import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CourseStructure } from '#domain/course/schema.ts';
import { builds, pagesMatching, read } from '../helpers/site.ts';

const { folder } = builds[0];
const tracks = ['explorers', 'navigators', 'advocates'] as const;
const structure = parse(readFileSync('content/shared/course.yaml', 'utf8')) as CourseStructure;

test('blocks for older tracks are on their pages and not in the HTML of younger ones', () => {
  const on = (track: string) => pagesMatching(folder, new RegExp(`^${track}/.*what-is-a-deepfake`)).map((page) => read(folder, page)).join('');
  expect(on('navigators')).toContain('What early counts found');
  expect(on('advocates')).toContain('Before you repeat a number');
  expect(on('navigators')).not.toContain('Before you repeat a number');
  expect(on('explorers')).not.toContain('What early counts found');
});

test.each(['explorers', 'navigators'])('no page of %s leads to a map, lesson, quiz or check of an older track', (track) => {
  const older = track === 'explorers' ? 'navigators|advocates' : 'advocates';
  // The glossary alone offers another age, as "Choose another age" does on the maps.
  const link = new RegExp(`href="/(?:${older})/(?!glossary/)`);
  const pages = pagesMatching(folder, new RegExp(`^${track}/`));
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.filter((page) => link.test(read(folder, page)))).toEqual([]);
});

test('each track has its own lessons, and no other', () => {
  const lessonsOf = (track: string) =>
    new Set(pagesMatching(folder, new RegExp(`^${track}/[^/]+/[^/]+/quiz/`)).map((page) => page.split('/')[2]));
  const from = structure.modules.flatMap((module) => module.lessons);
  const allowed = { explorers: ['explorers'], navigators: ['explorers', 'navigators'], advocates: [...tracks] };
  for (const track of tracks) {
    const due = from.filter((lesson) => allowed[track].includes(lesson.from)).map(({ id }) => id);
    expect([...lessonsOf(track)].sort(), track).toEqual(due.sort());
  }
  expect(tracks.map((track) => lessonsOf(track).size)).toEqual([12, 21, 24]);
});

test('items about a block stand only where the block is read', () => {
  const quizzes = globSync('content/en/{quizzes,checks}/*.yaml').flatMap(
    (file) => (parse(readFileSync(file, 'utf8')) as { items: { id: string; from?: string }[] }).items,
  );
  const older = quizzes.filter(({ from }) => from);
  expect(older.length).toBeGreaterThan(1);
  for (const page of pagesMatching(folder, /^explorers\//)) {
    const html = read(folder, page);
    expect(older.filter(({ id }) => html.includes(`"${id}"`)).map(({ id }) => id), page).toEqual([]);
  }
});

test('the glossary of each track holds its words and no others', () => {
  const glossary = parse(readFileSync('content/en/glossary.yaml', 'utf8')) as Record<string, { from?: string }>;
  const ids = (page: string) => new Set([...read(folder, page).matchAll(/<h2[^>]* id="([^"]+)"/g)].map((match) => match[1]));
  const young = ids('glossary/index.html');
  const hidden = Object.entries(glossary).filter(([, { from }]) => from);
  expect(hidden.length).toBeGreaterThan(10);
  expect(hidden.filter(([id]) => young.has(id)).map(([id]) => id)).toEqual([]);
  expect(Object.keys(glossary).length).toBeGreaterThanOrEqual(60);
});

test('no page of the youngest track holds a sexual word', () => {
  for (const page of pagesMatching(folder, /^(explorers|glossary)\//)) {
    expect(read(folder, page), page).not.toMatch(/\b(sex|sexual|sexually|nude|nudes|naked|porn|pornograph\w*|intimate)\b/i);
  }
});
