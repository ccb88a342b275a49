/** The whole way: a teacher makes an assignment, three pupils do it on their phones, and the class view knows. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer, itemIds } from '../helpers/answer.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';

const site = useSite();
const lesson = 'explorers/real-edited-generated/what-is-a-deepfake/';

/** How a pupil does: how many of the first items are wrong at the first try, and what happens to the hard lesson. */
interface Pupil {
  readonly number: string;
  readonly wrong: number;
  readonly hard: 'skipped' | 'read' | 'left';
}

/** Goes through the assignment on a phone, and returns the code that is handed in. */
async function handIn(link: string, { number, wrong, hard }: Pupil): Promise<string> {
  const page = await site.open(`a/${new URL(link).hash}`, { viewport: { width: 360, height: 740 } });
  await page.getByRole('link', { name: '1.1 What is a deepfake?' }).click();
  await page.getByRole('link', { name: 'Check what you know' }).click();
  for (const [index, id] of (await itemIds(page)).entries()) {
    await answer(page, id, index >= wrong);
    await page.getByRole('button', { name: 'Next question', exact: true }).click();
  }
  if (hard !== 'left') {
    await page.goto(site.address('explorers/when-it-happens/the-first-hour/'));
    const way =
      hard === 'skipped' ? page.getByRole('link', { name: 'Go to the next part' }) : page.locator('.go-on [data-next]');
    await way.click();
  }
  // The page is found again without the link.
  await page.goto(site.address('a/'));
  await page.getByText(hard === 'left' ? 'Done: 1 of 2.' : 'Done: 2 of 2.').waitFor();
  await page.getByLabel('Your number on the class list').fill(number);
  await page.getByRole('button', { name: 'Make my code' }).click();
  await page.locator('[data-part="qr"] svg').waitFor();
  expect(problemsOf(page)).toEqual([]);
  const code = (await page.locator('[data-part="code"]').textContent()) ?? '';
  await page.context().close();
  return code;
}

/** The cells of the row of a pupil. */
async function rowOf(page: Page, number: string): Promise<string[]> {
  const row = page
    .locator('[data-part="table"] tbody tr')
    .filter({ has: page.getByRole('rowheader', { name: number, exact: true }) });
  return row.locator('td').allTextContents();
}

test('from the link to the table', { timeout: 180_000 }, async () => {
  const teacher = await site.open('assign/', { viewport: { width: 1280, height: 900 } });
  await teacher.getByRole('checkbox', { name: '1.1 What is a deepfake?' }).check();
  await teacher.getByRole('checkbox', { name: '5.1 The first hour' }).check();
  await teacher.getByRole('button', { name: 'Make the link' }).click();
  await teacher.locator('[data-part="qr"] svg').waitFor();
  const link = (await teacher.locator('[data-part="link"]').textContent()) ?? '';

  const codes = [
    await handIn(link, { number: '4', wrong: 0, hard: 'skipped' }),
    await handIn(link, { number: '12', wrong: 2, hard: 'read' }),
    await handIn(link, { number: '7', wrong: 1, hard: 'left' }),
  ];

  await teacher.getByRole('link', { name: 'Read results' }).click();
  await teacher.getByLabel('Paste codes').fill(`From the class chat:\n${codes.join('\nhere\n')}`);
  await teacher.getByRole('button', { name: 'Read the codes' }).click();
  await teacher.getByText('Handed in: 3.').waitFor();
  const numbers = await teacher.locator('[data-part="table"] tbody th').allTextContents();
  expect(numbers).toEqual(['4', '7', '12']);
  const total = Number((await rowOf(teacher, '4'))[2]);
  const today = /^\d{4}-\d\d-\d\d$/;
  const [four, seven, twelve] = [await rowOf(teacher, '4'), await rowOf(teacher, '7'), await rowOf(teacher, '12')];
  // Who skipped the hard lesson and who read it look the same.
  expect(four).toEqual([expect.stringMatching(today), 'done', String(total), 'done']);
  expect(twelve).toEqual([expect.stringMatching(today), 'done', String(total - 2), 'done']);
  expect(seven).toEqual([expect.stringMatching(today), 'done', String(total - 1), 'not yet']);
  expect(await teacher.locator('[data-part="items"] li').first().innerText()).toContain(
    '1 of 3 right at the first try',
  );
  const taught = teacher.locator('[data-part="reteach"] a').first();
  await taught.click();
  await teacher.waitForURL(`**/${lesson}#*`);
  expect(problemsOf(teacher)).toEqual([]);
});
