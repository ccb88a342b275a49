/** The open directory follows its own schema, and gives away nothing more. */
import { describe, expect, test } from 'vitest';
import { directoryFileSchemas, directoryJsonSchema } from '#domain/support/directory-schema.ts';
import { countrySchema, platformSchema } from '#domain/support/schema.ts';
import { factFiles, wordFiles } from '#exporters/directory/files.ts';
import { serviceFacts } from '../helpers/services.ts';

const edition = { name: 'Our edition', address: 'https://a.example/kids/', builtOn: '2026-12-01' };
const source = { title: 'Law', publisher: 'State', year: 2024, url: 'https://law.example/', checkedOn: '2026-11-01' };
const facts = {
  services: {
    'vn-line': { ...serviceFacts(), calledOn: '2026-12-01' },
    'a-line': serviceFacts({ status: 'closed', serviceArea: ['international'] }),
  },
  countries: {
    vn: countrySchema.parse({
      emergency: 'vn-line',
      services: [],
      asOf: '2026-11-01',
      law: [{ id: 'pictures', sources: ['law-2024'] }],
    }),
  },
  platforms: {
    chatty: platformSchema.parse({
      name: 'Chatty',
      reportUrl: 'https://chatty.example/report',
      confidence: 'verified',
      confirmed: true,
      assuredDate: '2026-11-01',
      checkedBy: 'editor',
      sources: [{ title: 'Page' }],
    }),
  },
  sources: new Map<string, typeof source & { says?: string }>([
    ['law-2024', { ...source, says: 'Ours alone.' }],
    ['study-2025', source],
  ]),
};
const files = factFiles(edition, facts);
const words = wordFiles(edition, 'vi', {
  services: { services: { 'vn-line': { what: 'Lắng nghe.', know: [] } }, notes: {} },
  countries: { vn: { name: 'Việt Nam', missing: [], law: { pictures: 'Luật.' }, trouble: {}, passOn: {} } },
  platforms: { chatty: { steps: ['Mở.'], needs: 'Link.', howLong: 'Không rõ.', refused: 'Hỏi lại.', know: [] } },
});

describe('the files', () => {
  test.each([
    ['services', files['services.json']],
    ['countries', files['countries.json']],
    ['platforms', files['platforms.json']],
    ['serviceWords', words['services.vi.json']],
    ['countryWords', words['countries.vi.json']],
    ['platformWords', words['platforms.vi.json']],
  ] as const)('%s follow their schema as they are', (kind, data) => {
    expect(directoryFileSchemas[kind].parse(data)).toEqual(data);
  });

  test('say where their schema is, and under which licence they are', () => {
    expect(files['services.json']).toMatchObject({
      $schema: 'https://a.example/kids/directory/v1/schema.json',
      version: 1,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      builtOn: '2026-12-01',
    });
  });

  test('stand in the order of their ids, so that two builds write the same', () => {
    expect(Object.keys(files['services.json'].services)).toEqual(['a-line', 'vn-line']);
  });

  test('keep closed services, so that others can take them down', () => {
    expect(files['services.json'].services['a-line']?.status).toBe('closed');
  });

  test('hold the sources that countries name, without our notes about them, and no others', () => {
    expect(files['countries.json'].sources).toEqual({ 'law-2024': source });
  });
});

test('the schema describes each kind of file, and allows no field beside', () => {
  const { anyOf } = directoryJsonSchema() as { anyOf: { title: string; additionalProperties: boolean }[] };
  expect(anyOf.map(({ title }) => title)).toEqual(Object.keys(directoryFileSchemas));
  expect(anyOf.every(({ additionalProperties }) => additionalProperties === false)).toBe(true);
});
