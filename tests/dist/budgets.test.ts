import { describe, expect, test } from 'vitest';
import { budgets, bytesOnWire } from '../helpers/budgets.ts';
import { loadedBy } from '../helpers/html.ts';
import { builds, filesOf, pagesOf, read } from '../helpers/site.ts';

const { folder, base } = builds[0];
const files = new Set(filesOf(folder));

/** Scripts that a page loads, with those they import. */
function scriptsOf(page: string): string[] {
  const found = new Set<string>();
  const queue = loadedBy(read(folder, page)).filter((address) => address.endsWith('.js'));
  for (let address = queue.pop(); address; address = queue.pop()) {
    const file = address.slice(base.length);
    if (found.has(file) || !files.has(file)) continue;
    found.add(file);
    for (const match of read(folder, file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      queue.push(new URL(match[1] ?? '', `http://site${base}${file}`).pathname);
    }
  }
  return [...found];
}

describe.each(pagesOf(folder))('%s', (page) => {
  test('comes whole in the first round trip', () => {
    expect(bytesOnWire(folder, page)).toBeLessThanOrEqual(budgets.html);
  });

  test('has light scripts', () => {
    const sum = scriptsOf(page).reduce((bytes, file) => bytes + bytesOnWire(folder, file), 0);
    expect(sum).toBeLessThanOrEqual(budgets.scripts);
  });

  test('is light as a whole', () => {
    const own = loadedBy(read(folder, page)).map((address) => address.slice(base.length));
    const loaded = new Set([page, ...scriptsOf(page), ...own.filter((file) => files.has(file))]);
    const sum = [...loaded].reduce((bytes, file) => bytes + bytesOnWire(folder, file), 0);
    expect(sum).toBeLessThanOrEqual(budgets.wholePage);
  });
});

test('a lesson has scripts at all, so that the budget measures something', () => {
  const lesson = pagesOf(folder).find((page) => page.includes('what-is-a-deepfake')) ?? '';
  expect(scriptsOf(lesson).length).toBeGreaterThan(2);
});
