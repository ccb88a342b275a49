/** Whatever is in a file, nothing breaks and nothing that is no progress gets in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trackIds } from '#domain/course/tracks.ts';
import { mergeProgress } from '#domain/progress/merge-progress.ts';
import { parseProgress } from '#domain/progress/parse-progress.ts';
import { serializeProgress } from '#domain/progress/serialize-progress.ts';
import { anyProgress, sample } from '../helpers/progress.ts';

/** Checks by other means than the parser that a text is progress within its limits. */
function assertSound(text: string): void {
  const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  expect(text.length).toBeLessThanOrEqual(1_000_000);
  const data = JSON.parse(text);
  expect(Object.keys(data).filter((key) => !['version', 'track', 'lessons', 'review'].includes(key))).toEqual([]);
  expect(data.version).toBe(2);
  if ('track' in data) expect(trackIds).toContain(data.track);
  expect(Object.keys(data.lessons).length).toBeLessThanOrEqual(200);
  expect(Object.keys(data.review).length).toBeLessThanOrEqual(1000);
  for (const [itemId, kept] of Object.entries<Record<string, unknown>>(data.review)) {
    expect(itemId).toMatch(id);
    expect(Object.keys(kept)).toEqual(['from', 'step', 'due', 'seen']);
    expect(kept['from']).toMatch(id);
    expect([0, 1, 2, 3, 4]).toContain(kept['step']);
    expect(new Date(`${kept['due']}T00:00:00Z`).toISOString().slice(0, 10)).toBe(kept['due']);
    expect(String(kept['seen'])).toMatch(/^[1-9]\d{0,3}$/);
  }
  for (const [lessonId, kept] of Object.entries<{ done: unknown; quizzes: Record<string, object> }>(data.lessons)) {
    expect(lessonId).toMatch(id);
    expect(Object.keys(kept).sort()).toEqual(['done', 'quizzes']);
    expect(typeof kept.done).toBe('boolean');
    expect(Object.keys(kept.quizzes).length).toBeLessThanOrEqual(20);
    for (const [hash, items] of Object.entries(kept.quizzes)) {
      expect(hash).toMatch(id);
      expect(Object.keys(items).length).toBeLessThanOrEqual(200);
      for (const [itemId, tries] of Object.entries(items)) {
        expect(itemId).toMatch(id);
        expect(JSON.stringify(tries)).toMatch(/^\[[01](,[01]){0,99}\]$/);
      }
    }
  }
}

/** What a page does with a file: read it, merge it, and keep the result only when it can be read again. */
function bringIn(file: unknown): boolean {
  const parsed = parseProgress(file);
  const own = parsed.ok ? mergeProgress(sample, parsed.progress) : sample;
  if (parsed.ok) assertSound(serializeProgress(parsed.progress));
  const lost = Object.entries(sample.lessons).filter(
    ([lessonId, { done, quizzes }]) =>
      (done && !own.lessons[lessonId]?.done) ||
      Object.entries(quizzes).some(([hash, items]) =>
        Object.entries(items).some(
          ([item, tries]) => (own.lessons[lessonId]?.quizzes[hash]?.[item]?.length ?? 0) < tries.length,
        ),
      ),
  );
  expect(lost).toEqual([]);
  const forgotten = Object.entries(sample.review).filter(
    ([itemId, { seen }]) => !(Number(own.review[itemId]?.seen) >= seen),
  );
  expect(forgotten).toEqual([]);
  expect(own.track).toBe('navigators');
  expect(({} as Record<string, unknown>)['done']).toBeUndefined();
  return parsed.ok;
}

/** Pieces that mean something in JSON or in JavaScript. */
const piece = fc.oneof(
  fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '-', '\\', '\u0000', '\uFEFF', '\uD800', '1', '0', ' '),
  fc.constantFrom('null', 'true', '1e999', '-0', '9'.repeat(400), '"__proto__":{},', '"done":true,', '"version":3,'),
  fc.constantFrom('"constructor":{"prototype":{}},', '"lessons":{},', '"track":"explorers",', '[[[[', '{"a":'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const odd = fc.oneof(
  fc.anything({ withNullPrototype: true, withMap: true, withSparseArray: true, withBigInt: true, maxDepth: 3 }),
  fc.constantFrom(null, true, -1, 1e308, Number.NaN, '', '1', [], {}, [[0]], { __proto__: null }),
  fc.nat({ max: 3000 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth) || 'null') as unknown),
);

/** Swaps one value somewhere in a tree for another, or renames or adds a key there. */
function swapped(data: unknown, path: readonly number[], value: unknown, key: string | undefined): unknown {
  if (typeof data !== 'object' || data === null || path.length === 0) return value;
  const [step = 0, ...rest] = path;
  const entries: [string, unknown][] = Object.entries(data);
  if (entries.length === 0) return value;
  const at = step % entries.length;
  const inner = swapped(entries[at]?.[1], rest, value, key);
  const name = rest.length === 0 && key !== undefined ? key : (entries[at]?.[0] ?? '');
  if (Array.isArray(data)) return data.map((old: unknown, index) => (index === at ? inner : old));
  return Object.fromEntries(entries.map((entry, index) => (index === at ? [name, inner] : entry)));
}

describe('10,000 broken files never lose what is here', () => {
  let taken = 0;
  const count = (accepted: boolean): void => {
    taken += accepted ? 1 : 0;
  };

  test('cut off', () => {
    fc.assert(
      fc.property(anyProgress, fc.nat(), (progress, at) => {
        const text = serializeProgress(progress);
        expect(bringIn(text.slice(0, at % text.length))).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  test('with bytes flipped', () => {
    fc.assert(
      fc.property(
        anyProgress,
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 7 })), { minLength: 1 }),
        (progress, flips) => {
          const bytes = new TextEncoder().encode(serializeProgress(progress));
          for (const [at, bit] of flips) bytes[at % bytes.length]! ^= 1 << bit;
          count(bringIn(new TextDecoder().decode(bytes)));
        },
      ),
      { numRuns: 2500 },
    );
  });

  test('with pieces put in: doubled keys, __proto__, huge numbers', () => {
    fc.assert(
      fc.property(
        anyProgress,
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), piece), { minLength: 1 }),
        (own, cuts) => {
          let text = serializeProgress(own);
          for (const [start, length, words] of cuts) {
            const at = start % (text.length + 1);
            text = text.slice(0, at) + words + text.slice(at + length);
          }
          count(bringIn(text));
        },
      ),
      { numRuns: 2500 },
    );
  });

  test('with values of another kind, keys of another name, deep nesting', () => {
    const key = fc.option(fc.constantFrom('__proto__', 'constructor', 'version', 'A b', '', 'done', 'seen', 'ü'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(anyProgress, fc.array(fc.nat(), { maxLength: 6 }), odd, key, (progress, path, value, name) => {
        const data = swapped(progress, path, value, name);
        count(bringIn(data));
        try {
          count(bringIn(JSON.stringify(data)));
        } catch (error) {
          // What JSON cannot say is in no file.
          if (!(error instanceof TypeError)) throw error;
        }
      }),
      { numRuns: 2500 },
    );
  });

  test('of pure noise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.anything()), (noise) => count(bringIn(noise))),
      {
        numRuns: 1000,
      },
    );
  });

  test('and some of them were fine, so that the net has holes of the right size', () => {
    expect(taken).toBeGreaterThan(20);
  });
});
