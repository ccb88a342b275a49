/** Addresses of the parts of a course, and which of them others may find. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isListed } from '#domain/course/listed.ts';
import {
  countryPath,
  fixedPages,
  glossaryPath,
  hostPath,
  lessonIdIn,
  lessonPartPath,
  lessonPath,
  moduleCheckPath,
  modulePath,
  pageAt,
  sourceGroupPath,
  trackPagePath,
  trackPath,
  type LessonPart,
  type TrackPage,
} from '#domain/course/paths.ts';
import { trackIds } from '#domain/course/tracks.ts';

const module = { slug: 'ask-first' };
const lesson = { id: 'saying-no' };
const lessonParts: readonly LessonPart[] = ['quiz', 'short'];
const trackPages: readonly TrackPage[] = ['before', 'after', 'final-check', 'review', 'certificate'];

/** Pages that search engines may show. */
const open = trackIds.flatMap((track) => [
  trackPath(track),
  modulePath(track, module),
  lessonPath(track, module, lesson),
  glossaryPath(track),
]);

/** Pages that mean something only to whoever is on their way through the course. */
const within = trackIds.flatMap((track) => [
  moduleCheckPath(track, module),
  ...lessonParts.map((part) => lessonPartPath(track, module, lesson, part)),
  ...trackPages.map((page) => trackPagePath(track, page)),
]);

describe('addresses', () => {
  test('of the parts of a course', () => {
    expect(within.filter((path) => path.startsWith('/navigators/'))).toEqual([
      '/navigators/ask-first/check/',
      '/navigators/ask-first/saying-no/quiz/',
      '/navigators/ask-first/saying-no/short/',
      '/navigators/before/',
      '/navigators/after/',
      '/navigators/final-check/',
      '/navigators/review/',
      '/navigators/certificate/',
    ]);
  });

  test('of groups of sources', () => {
    expect(sourceGroupPath('ask-first')).toBe('/sources/ask-first/');
  });

  test('of help in a country, and where none is known', () => {
    expect([countryPath('vn'), countryPath()]).toEqual(['/h/vn/', '/h/0/']);
  });

  test('are all different, and start and end with a slash', () => {
    const all = new Set([...open, ...within, ...Object.values(fixedPages)]);
    // The youngest track has the glossary that belongs to nobody else.
    expect(all.size).toBe(open.length + within.length + Object.keys(fixedPages).length - 1);
    for (const path of all) expect(path).toMatch(/^\/([a-z0-9-]+\/)*$/);
  });

  test('are found again in any language and folder', () => {
    const langs = ['en', 'vi', 'id'];
    const page = fc.constantFrom(...open, ...within, sourceGroupPath('ask-first'), ...Object.values(fixedPages));
    fc.assert(
      fc.property(page, fc.constantFrom(...langs), fc.constantFrom('/', '/kids/safe/'), (path, lang, base) => {
        expect(pageAt(base, langs, hostPath(base, lang, 'en', path))).toEqual({ lang, page: path });
      }),
    );
  });

  test('of lessons end with the id of the lesson, those of its parts do not', () => {
    expect(trackIds.map((track) => lessonIdIn(lessonPath(track, module, lesson)))).toEqual(
      trackIds.map(() => lesson.id),
    );
    for (const path of within) expect(lessonIdIn(path)).not.toBe(lesson.id);
    expect([lessonIdIn('/'), lessonIdIn('')]).toEqual(['', '']);
  });
});

describe('the sitemap', () => {
  test.each(open)('has %s', (path) => {
    expect(isListed(path)).toBe(true);
  });

  test.each(within)('leaves out %s', (path) => {
    expect(isListed(path)).toBe(false);
  });

  test.each(['/explorers/ask-first/quiz-night/', '/explorers/before-you-make-it/', '/sources/ask-first/'])(
    'has %s, which only sounds like a part',
    (path) => {
      expect(isListed(path)).toBe(true);
    },
  );

  test('has the first page of help alone, and nothing of one learner', () => {
    const pages = [fixedPages.help, fixedPages.safety, countryPath('vn'), countryPath(), fixedPages.progress, '/404/'];
    expect(pages.filter(isListed)).toEqual([fixedPages.help]);
  });
});
