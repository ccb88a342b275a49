/** Making an assignment, and doing it on a phone. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { keysFromText } from '../../src/client/sealing/key-pair.ts';
import { openCode } from '../../src/client/sealing/open.ts';
import { decodeAssignment } from '../../src/domain/assignment/assignment-link.ts';
import { partCode } from '../../src/domain/assignment/parts.ts';
import { violationsOn } from '../helpers/axe.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { pagesOfPdf } from '../helpers/pdf.ts';

const site = useSite();
const [open, hard] = ['what-is-a-deepfake', 'the-first-hour'].map(partCode);

/** Makes an assignment of an open and a hard lesson, by the words on the page. */
async function makeAssignment(page: Page, note = 'In pairs, please'): Promise<string> {
  await page.getByRole('checkbox', { name: '1.1 What is a deepfake?' }).check();
  await page.getByRole('checkbox', { name: '5.1 The first hour' }).check();
  await page.getByLabel('Last day').fill('2027-03-01');
  await page.getByLabel('A note to the class').fill(note);
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.locator('[data-part="qr"] svg').waitFor();
  return (await page.locator('[data-part="link"]').textContent()) ?? '';
}

/** The path below the base, with what stands behind the #. */
const pathOf = (address: string): string => `a/${new URL(address).hash}`;

describe('a teacher', () => {
  test('makes a link that holds what was chosen, and prints slips', async () => {
    const page = await site.open('assign/');
    const address = await makeAssignment(page);
    const decoded = decodeAssignment(new URL(address).hash);
    if (!decoded.ok) throw new Error(decoded.reason);
    expect(decoded.assignment).toMatchObject({
      track: 'explorers',
      parts: [open, hard],
      due: '2027-03-01',
      note: 'In pairs, please',
      numbered: true,
    });
    expect(decoded.assignment.publicKey).toHaveLength(65);
    expect(await violationsOn(page)).toEqual([]);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    for (const format of ['A4', 'Letter'] as const) {
      await page.getByRole('button', { name: 'Print slips' }).click();
      expect(await pagesOfPdf(await page.pdf({ format }))).toHaveLength(1);
    }
    expect(problemsOf(page)).toEqual([]);
  });

  test('is told what is missing, and where', async () => {
    const page = await site.open('assign/');
    await page.getByRole('button', { name: 'Make the link' }).click();
    expect(await page.locator('assign-form .said').textContent()).toBe('Choose at least one lesson or check.');
    await page.getByRole('checkbox', { name: '1.1 What is a deepfake?' }).check();
    await page.getByLabel('A note to the class').fill('ế'.repeat(90));
    await page.getByRole('button', { name: 'Make the link' }).press('Enter');
    expect(await page.locator('assign-form .said').textContent()).toContain('too long');
    expect(await page.locator(':focus').getAttribute('id')).toBe('note');
  });

  test('without scripts is led to the lessons', async () => {
    const page = await site.open('assign/', { blockScripts: true });
    expect(await page.getByText('Making a link needs scripts').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Make the link' }).isVisible()).toBe(false);
  });
});

describe('a pupil', () => {
  let path = '';
  let keys = '';

  beforeAll(async () => {
    const page = await site.open('assign/');
    path = pathOf(await makeAssignment(page));
    keys = (await page.evaluate(() => localStorage.getItem('face-value:teacher-keys'))) ?? '';
    await page.context().close();
  });

  test('sees what to do, does it, and hands in what the key of the teacher opens', async () => {
    const page = await site.open(path);
    await page.getByText('Done: 0 of 2.').waitFor();
    expect(await page.locator('[data-part="note"]').textContent()).toBe('In pairs, please');
    expect(await page.locator('[data-part="due"]').textContent()).toContain('March 1, 2027');
    // Skipping the hard lesson counts as done, and nothing tells that it was skipped.
    await page.goto(site.address('explorers/when-it-happens/the-first-hour/'));
    await page.getByRole('link', { name: 'Go to the next part' }).click();
    await page.goto(site.address('a/'));
    await page.getByText('Done: 1 of 2.').waitFor();
    await page.getByLabel('Your number on the class list').fill('7');
    await page.getByRole('button', { name: 'Make my code' }).click();
    await page.locator('[data-part="qr"] svg').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const parsed = await keysFromText(keys);
    if (!parsed.ok) throw new Error(parsed.reason);
    const opened = await openCode([parsed.keys], (await page.locator('[data-part="code"]').textContent()) ?? '');
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.receipt.number).toBe(7);
    expect(opened.receipt.day).toBeUndefined();
    const [first, second] = opened.receipt.parts;
    expect(first).toMatchObject({ code: open, done: false });
    expect(first?.items?.every((item) => item === 'open')).toBe(true);
    expect(second).toEqual({ code: hard, done: true });
    expect(problemsOf(page)).toEqual([]);
  });

  test('is asked for a number that can be one', async () => {
    const page = await site.open(path);
    await page.getByRole('button', { name: 'Make my code' }).click();
    expect(await page.locator('assignment-sheet .said').textContent()).toContain('from 1 to 999');
    await page.getByLabel('Your number on the class list').fill('1000');
    await page.getByRole('button', { name: 'Make my code' }).click();
    expect(await page.locator('[data-part="code-box"]').isVisible()).toBe(false);
  });

  test('finds the way out of a link that cannot be used', async () => {
    const whole = path.slice(2);
    const changed = whole.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const [hash, words] of [
      ['', 'There is no assignment here'],
      [whole.slice(0, 60), 'missing or has changed'],
      [changed, 'missing or has changed'],
      ['#main', 'This address is no assignment'],
    ]) {
      const page = await site.open(`a/${hash ?? ''}`);
      await page.getByText(words ?? '').waitFor();
      expect(await page.getByRole('link', { name: 'Go to the course' }).first().isVisible()).toBe(true);
      await page.context().close();
    }
  });

  test('is told when the browser keeps nothing, and can hand in all the same', async () => {
    const page = await site.open('about/');
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('blocked');
        },
      });
    });
    await page.goto(site.address(path));
    await page.getByText('Your browser keeps nothing here').waitFor();
    await page.getByLabel('Your number on the class list').fill('3');
    await page.getByRole('button', { name: 'Make my code' }).click();
    await page.locator('[data-part="qr"] svg').waitFor();
  });
});
