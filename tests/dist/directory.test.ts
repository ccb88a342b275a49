/** The open directory in the built site: whole, valid, and nothing in it that the pages would not show. */
import { describe, expect, test } from 'vitest';
import { directoryFileSchemas, type DirectoryFileKind } from '#domain/support/directory-schema.ts';
import { builds, filesOf, read } from '../helpers/site.ts';

describe.each(builds)('in $folder', ({ folder, base }) => {
  const json = (name: string) => JSON.parse(read(folder, `directory/v1/${name}`));

  test.each<[string, DirectoryFileKind]>([
    ['services.json', 'services'],
    ['countries.json', 'countries'],
    ['platforms.json', 'platforms'],
    ['services.en.json', 'serviceWords'],
    ['countries.en.json', 'countryWords'],
    ['platforms.en.json', 'platformWords'],
  ])('%s follows its schema', (name, kind) => {
    expect(directoryFileSchemas[kind].parse(json(name))).toEqual(json(name));
  });

  test('each file says where its schema is', () => {
    const { $id } = json('schema.json');
    expect(new URL($id).pathname).toBe(`${base}directory/v1/schema.json`);
    expect(json('services.json').$schema).toBe($id);
  });

  test('every country, service and sentence can be joined by its id', () => {
    const { services } = json('services.json');
    const { countries, sources } = json('countries.json');
    const words = json('countries.en.json').countries;
    expect(Object.keys(json('services.en.json').services).toSorted()).toEqual(Object.keys(services).toSorted());
    for (const [code, country] of Object.entries<Record<string, { id: string; sources: string[] }[]>>(countries)) {
      for (const id of [country['emergency'], ...(country['services'] ?? [])]) expect(services).toHaveProperty([String(id)]);
      for (const part of ['law', 'trouble', 'passOn']) {
        for (const point of country[part] ?? []) {
          expect(words[code][part], code).toHaveProperty(point.id);
          for (const source of point.sources) expect(sources).toHaveProperty([source]);
        }
      }
    }
  });

  test('the list for referral systems has every service once', () => {
    const { total_items, contents } = json('hsds.json');
    expect(total_items).toBe(Object.keys(json('services.json').services).length);
    expect(new Set(contents.map(({ id }: { id: string }) => id)).size).toBe(total_items);
  });

  test('the page of its state links to all files', () => {
    const page = read(folder, 'h/d/index.html');
    const files = filesOf(folder).filter((file) => file.startsWith('directory/v1/'));
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) expect(page).toContain(`href="${base}${file}"`);
  });

  test('the first help page tells search engines the numbers of its country, those of countries tell nothing', () => {
    expect(read(folder, 'h/index.html')).toContain('"@type":"ContactPoint"');
    expect(read(folder, 'h/gb/index.html')).not.toContain('ld+json');
  });
});
