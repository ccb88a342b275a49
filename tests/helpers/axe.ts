/** Looks at a page with axe, by the rules of WCAG 2.2 AA and good practice. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe from the top of the page and returns each violation with the first place it was found. */
export async function violationsOn(page: Page): Promise<string[]> {
  // What lies under a bar or a fixed button at another scroll position counts as covered.
  await page.evaluate(() => scrollTo(0, 0));
  // Through the debugging protocol, which the page's policy does not govern.
  await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes[0]?.failureSummary})`);
  }, tags);
}
