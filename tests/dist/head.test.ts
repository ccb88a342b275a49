/** What search engines and chats are told: addresses, pictures, structured data, the list of pages. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isListed } from '#domain/course/listed.ts';
import { pageAt } from '#domain/course/paths.ts';
import { isDiscreet } from '#domain/course/preview-name.ts';
import { readSite } from '../../src/cli/read-site.ts';
import { builds, pagesOf, pathOf, read } from '../helpers/site.ts';

const site = readSite();
const langs = site.languages.map((language) => language.tag);

/** Content of a meta tag by its name or property, with entities decoded. */
function meta(html: string, name: string): string | undefined {
  const found = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
  return found?.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll(/&amp;|&#38;/g, '&');
}

const isHidden = (html: string): boolean => meta(html, 'robots') === 'noindex';

function structuredData(html: string): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map((match) => match[1] ?? '');
}

/** Every value in a tree of data, with the key that it stands under. */
function valuesIn(data: unknown, key = ''): [string, unknown][] {
  if (typeof data !== 'object' || data === null) return [[key, data]];
  return Object.entries(data).flatMap(([name, value]) => valuesIn(value, Array.isArray(data) ? key : name));
}

describe.each(builds)('in $folder', ({ folder, base }) => {
  const addressOf = (page: string): string => new URL(base + pathOf(page), site.address).href;
  const pages = pagesOf(folder).map((page) => ({ page, html: read(folder, page) }));
  const shown = pages.filter(({ html }) => !isHidden(html));
  const hidden = pages.filter(({ html }) => isHidden(html));
  const listed = [...read(folder, 'sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1] ?? '');

  test('there are pages of both kinds', () => {
    expect(shown.length).toBeGreaterThan(5);
    expect(hidden.length).toBeGreaterThan(1);
  });

  test.each(shown)('$page has a title, a description and one address', ({ page, html }) => {
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
    expect(title.length).toBeGreaterThan(5);
    expect(title.length).toBeLessThanOrEqual(70);
    expect(meta(html, 'description')).toMatch(/\S/);
    expect(meta(html, 'og:title')).toMatch(/\S/);
    expect(html.match(/<link rel="canonical" href="([^"]*)"/)?.[1]).toBe(addressOf(page));
    expect(html).not.toContain('data-preview');
  });

  test.each(shown)('$page has a picture', ({ html }) => {
    const address = meta(html, 'og:image') ?? '';
    expect(address).toMatch(new URL(base, site.address).href);
    const png = readFileSync(join(folder, new URL(address).pathname.slice(base.length)));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(20_000);
    expect(meta(html, 'og:image:alt')).toMatch(/\S/);
  });

  test('discreet pages share one picture, and the link to them says nothing', () => {
    const discreet = shown.filter(({ page }) => isDiscreet(pageAt(base, langs, base + pathOf(page)).page));
    expect(discreet.length).toBeGreaterThan(0);
    expect(new Set(discreet.map(({ html }) => meta(html, 'og:image')))).toHaveProperty('size', 1);
    for (const { html, page } of discreet) {
      expect(meta(html, 'og:title'), page).toBe(site.name);
      expect(meta(html, 'og:description'), page).toBeUndefined();
      // The first page of help tells search engines whom to call; nobody who looks on sees that.
      if (page !== 'h/index.html') expect(structuredData(html), page).toEqual([]);
    }
  });

  test.each(hidden)('$page tells search engines nothing but to stay away', ({ page, html }) => {
    expect(html).not.toMatch(/rel="(canonical|alternate)"|og:|ld\+json/);
    expect(listed).not.toContain(addressOf(page));
  });

  test('the sitemap lists each page once that it should', () => {
    const wanted = shown
      .filter(({ page }) => isListed(pageAt(base, langs, base + pathOf(page)).page))
      .map(({ page }) => addressOf(page));
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  test('robots.txt leads to the sitemap', () => {
    const sitemap = new URL(`${base}sitemap-index.xml`, site.address).href;
    expect(read(folder, 'robots.txt')).toContain(`\nSitemap: ${sitemap}\n`);
    expect(read(folder, 'sitemap-index.xml')).toContain(new URL(`${base}sitemap-0.xml`, site.address).href);
  });

  test('pages name their translations, themselves among them', () => {
    for (const { page, html } of shown) {
      const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)];
      expect(links.map((link) => link[1])).toEqual(langs.length > 1 ? [...langs, 'x-default'] : []);
      if (langs.length > 1) expect(links.map((link) => link[2])).toContain(addressOf(page));
    }
  });
});

describe('structured data', () => {
  const { folder } = builds[0];
  const blocks = pagesOf(folder).flatMap((page) => structuredData(read(folder, page)).map((text) => ({ page, text })));
  const data = blocks.flatMap(({ text }) => valuesIn(JSON.parse(text)));
  const quizzes = globSync('content/*/quizzes/*.yaml').map((file): unknown => parse(readFileSync(file, 'utf8')));

  test('is on the home page, on maps, on modules and on lessons, and reads well', () => {
    const types = (pattern: RegExp) =>
      blocks
        .filter(({ page }) => pattern.test(page))
        .flatMap(({ text }) => valuesIn(JSON.parse(text)))
        .flatMap(([key, value]) => (key === '@type' ? [value] : []));
    expect(types(/^index\.html$/)).toContain('Course');
    expect(types(/^explorers\/index\.html$/)).toContain('BreadcrumbList');
    expect(types(/^explorers\/[^/]+\/index\.html$/)).toContain('Syllabus');
    expect(types(/what-is-a-deepfake/)).toEqual(expect.arrayContaining(['LearningResource', 'Quiz']));
    expect(types(/^glossary\//)).toContain('DefinedTermSet');
  });

  test('gives no answer away', () => {
    const said = new Set(data.map(([, value]) => value));
    expect(said.size).toBeGreaterThan(50);
    const keys = data.map(([key]) => key).join(' ');
    expect(keys).not.toMatch(/answer|correct|explanation/i);
    const secrets = quizzes.flatMap((quiz) => feedbackOf(quiz));
    expect(secrets.length).toBeGreaterThan(50);
    const all = [...said].join('\n');
    expect(secrets.filter((text) => all.includes(text))).toEqual([]);
    expect(quizzes.flatMap(correctOf).filter((text) => said.has(text))).toEqual([]);
  });

  /** Every text below a field named `feedback`. */
  function feedbackOf(data: unknown): string[] {
    if (typeof data !== 'object' || data === null) return [];
    return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
      key === 'feedback' ? valuesIn(value).map(([, text]) => String(text)) : feedbackOf(value),
    );
  }

  /** The text of every option that is correct. */
  function correctOf(data: unknown): string[] {
    if (typeof data !== 'object' || data === null) return [];
    const own = 'correct' in data && data.correct === true && 'text' in data ? [String(data.text)] : [];
    return [...own, ...Object.values(data).flatMap(correctOf)];
  }
});
