/** The name of the closed site stands in the prose of one lesson and nowhere else where somebody could meet it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builds, filesOf, pagesOf, read } from '../helpers/site.ts';

const { folder } = builds[0];
const name = /mr\.?[\s_-]*deepfakes/i;
const lesson = 'advocates/change-the-culture/the-day-a-site-went-dark/index.html';
/** The same prose once more, for the teachers of the oldest and on paper for them. */
const forms = [
  'print/advocates/the-day-a-site-went-dark/handout/index.html',
  'teach/lessons/advocates/the-day-a-site-went-dark/index.html',
];

describe('the name of the closed site', () => {
  test.each([lesson, ...forms])('is in the prose of its lesson once, outside the head: %s', (file) => {
    const page = read(folder, file);
    expect([...page.matchAll(new RegExp(name, 'gi'))]).toHaveLength(1);
    expect(page.slice(0, page.indexOf('</head>'))).not.toMatch(name);
  });

  test('is on no other page, but in addresses of sources for adults', () => {
    const others = pagesOf(folder).filter((page) => ![lesson, ...forms].includes(page) && name.test(read(folder, page)));
    expect(others.filter((page) => !page.startsWith('sources/'))).toEqual([]);
    for (const page of others) {
      expect(read(folder, page).replace(/ href="[^"]*"/g, ''), page).not.toMatch(name);
    }
  });

  test('is in no entry of the search', () => {
    const fragments = filesOf(folder).filter((file) => file.endsWith('.pf_fragment'));
    expect(fragments.length).toBeGreaterThan(50);
    const texts = fragments.map((file) => gunzipSync(readFileSync(join(folder, file))).toString());
    expect(texts.some((text) => text.includes('It was called'))).toBe(true);
    expect(texts.filter((text) => name.test(text))).toEqual([]);
  });

  test('is in no address, script, style or preview', () => {
    const files = filesOf(folder);
    expect(files.filter((file) => name.test(file))).toEqual([]);
    const texts = files.filter((file) => /\.(js|css|svg|xml|json|txt)$/.test(file) && !file.startsWith('pagefind/'));
    expect(texts.filter((file) => name.test(read(folder, file)))).toEqual([]);
  });
});
