import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '#domain/quiz/shuffle.ts';

test('a shuffle keeps every entry, never the order, and depends on the seed alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 7 }), fc.string(), (entries, seed) => {
      const result = shuffled(entries, seed);
      expect([...result].sort()).toEqual([...entries].sort());
      expect(result).not.toEqual(entries);
      expect(shuffled(entries, seed)).toEqual(result);
    }),
  );
});
