import { describe, expect, test } from 'vitest';
import { isId } from '#domain/progress/limits.ts';
import { quizHash } from '#domain/quiz/quiz-hash.ts';
import type { Item, Quiz } from '#domain/quiz/schema.ts';
import { exampleItems } from '../../src/ui/examples/items.ts';

const quiz = { items: [...exampleItems] };
const changed = (change: (items: Item[]) => void): Quiz => {
  const copy = structuredClone(quiz);
  change(copy.items);
  return copy;
};
const first = (items: Item[]) => items.find((item) => item.interaction === 'choice');

test('is short, an id, and the same at every build', () => {
  expect(quizHash(quiz)).toMatch(/^[0-9a-z]{1,11}$/);
  expect(isId(quizHash(quiz))).toBe(true);
  expect(quizHash(structuredClone(quiz))).toBe(quizHash(quiz));
  expect(quizHash({ items: [] })).toMatchInlineSnapshot(`"k3wn7619ra"`);
});

describe('stays when', () => {
  test('a word of feedback is mended', () => {
    const mended = changed((items) => {
      const item = first(items);
      if (item?.interaction === 'choice') item.options.forEach((option) => (option.feedback += ' Really.'));
    });
    expect(quizHash(mended)).toBe(quizHash(quiz));
  });

  test('fields stand in another order', () => {
    const turned = { items: quiz.items.map((item) => Object.fromEntries(Object.entries(item).reverse()) as Item) };
    expect(quizHash(turned)).toBe(quizHash(quiz));
  });
});

describe('changes when', () => {
  test.each<[string, (items: Item[]) => void]>([
    ['an item goes', (items) => void items.pop()],
    ['items change places', (items) => void items.reverse()],
    ['a prompt reads otherwise', (items) => void (items[0]!.prompt += '?')],
    ['an item has another id', (items) => void (items[0]!.id += '-2')],
    [
      'another option is correct',
      (items) => {
        const item = first(items);
        if (item?.interaction === 'choice') item.options.forEach((option) => (option.correct = !option.correct));
      },
    ],
    [
      'an option reads otherwise',
      (items) => {
        const item = first(items);
        if (item?.interaction === 'choice') item.options[0]!.text += '.';
      },
    ],
  ])('%s', (_, change) => {
    expect(quizHash(changed(change))).not.toBe(quizHash(quiz));
  });

  test('any single letter does, in ten thousand tries', () => {
    const hashes = new Set<string>();
    for (let number = 0; number < 10_000; number++) {
      hashes.add(quizHash(changed((items) => void (items[0]!.prompt = `Question ${number}`))));
    }
    expect(hashes.size).toBe(10_000);
  });
});
