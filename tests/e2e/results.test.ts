/** The class view: what comes in, what it shows, what goes out. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeKeyPair } from '../../src/client/sealing/key-pair.ts';
import { sealReceipt } from '../../src/client/sealing/seal.ts';
import { violationsOn } from '../helpers/axe.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { makeClass, partsOfSite, type MadeClass } from '../helpers/class.ts';
import { read } from '../helpers/site.ts';
import { unzip } from '../helpers/zip.ts';

const site = useSite();
const chosen = ['check-before', 'what-is-a-deepfake', 'the-first-hour', 'check-after'];
const parts = partsOfSite('navigators').filter(({ keptAs }) => chosen.includes(keptAs));
const itemCount = parts.find(({ keptAs }) => keptAs === 'what-is-a-deepfake')?.items.length ?? 0;

let made: MadeClass;
let codes: string[] = [];

/** Opens the class view on the teacher's device. */
async function openClass(storage = made.storage): Promise<Page> {
  const page = await site.open('about/', { viewport: { width: 1280, height: 900 } });
  await page.evaluate((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, storage);
  await page.goto(site.address('results/'));
  await page.locator('class-view[data-ready]').waitFor();
  return page;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste codes').fill(text);
  await page.getByRole('button', { name: 'Read the codes' }).click();
  await page.locator('class-view .said:not(:empty)').waitFor();
}

const right = () => 'right' as const;

beforeAll(async () => {
  made = await makeClass(parts, 'navigators');
  // Five pupils: all know all but the second item, which only the last one has right at once.
  codes = await Promise.all(
    [1, 2, 3, 4, 5].map((number) =>
      made.codeOf({
        number,
        device: `0000000${number}`,
        tries: {
          'check-before': (index) => (index < 3 ? 'right' : 'wrong'),
          'what-is-a-deepfake': (index) => (index === 1 && number < 5 ? 'wrong' : 'right'),
          'the-first-hour': right,
          'check-after': (index) => (index < 6 ? 'right' : 'wrong'),
        },
      }),
    ),
  );
});

/** A chat as a teacher copies it: talk, codes, the same code twice, and some that do not count. */
async function chat(): Promise<string> {
  const [first = '', ...others] = codes;
  const foreign = await sealReceipt((await makeKeyPair()).publicBytes, Uint8Array.from([1]));
  return [
    `[08:01] Minh: hello`,
    `[08:02] Minh: ${first}`,
    others.join('\n'),
    first,
    `${first.slice(0, 90)}`,
    foreign,
  ].join('\n');
}

describe('the class view', () => {
  test('shows the right numbers, and names each code that does not count', async () => {
    const page = await openClass();
    await paste(page, await chat());
    expect(await page.locator('class-view .said').textContent()).toBe('New: 5. Not used: 3.');
    const unused = await page.locator('[data-part="unused"] li').allTextContents();
    expect(unused.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'This code is here already.',
      'A part is missing or has changed. Ask for it again, copied whole.',
      'Sealed for another device. Bring in the file with the key of the device that made the assignment.',
    ]);
    await page.getByText('Handed in: 5.').waitFor();
    const rows = await page.locator('[data-part="table"] tbody tr').allInnerTexts();
    expect(rows).toHaveLength(5);
    expect(rows[0]?.split('\t')).toEqual(['1', '–', 'done', '3', 'done', String(itemCount - 1), 'done', 'done', '6']);
    expect(rows[4]?.split('\t')[5]).toBe(String(itemCount));
    expect(await page.locator('[data-part="gain"]').textContent()).toContain('3 of 8 before, 6 of 8 after. Gain: 3.');
    expect(await page.locator('[data-part="items"] li').first().innerText()).toContain('0 of 5');
    const link = page.locator('[data-part="reteach"] a').first();
    const href = (await link.getAttribute('href')) ?? '';
    const [path = '', anchor = ''] = href.split('#');
    expect(read('dist', `${path.slice(1)}index.html`)).toContain(`id="${decodeURIComponent(anchor)}"`);
    expect(problemsOf(page)).toEqual([]);
    // All of it is still there after a visit elsewhere.
    await page.reload();
    await page.getByText('Handed in: 5.').waitFor();
  });

  test('gives out the same numbers as CSV and as a workbook', async () => {
    const page = await openClass();
    await paste(page, codes.join(' '));
    await page.getByText('Handed in: 5.').waitFor();
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await download.path());
    };
    const csv = (await saved('Pupils as CSV')).toString('utf8');
    expect(csv.startsWith('\uFEFFNumber,Done on,')).toBe(true);
    expect(csv.split('\r\n')[1]).toBe(`1,,done,3,done,${itemCount - 1},done,done,6`);
    const questions = (await saved('Questions as CSV')).toString('utf8').trimEnd().split('\r\n');
    expect(questions).toHaveLength(1 + 8 + itemCount + 8);
    const sheet = unzip(await saved('Save as a workbook')).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<row /g)).toHaveLength(6);
    expect(sheet).toContain(`<v>${itemCount - 1}</v>`);
  });

  test('has no violations, in both schemes and at both widths', async () => {
    const page = await openClass();
    await paste(page, await chat());
    await page.getByText('Handed in: 5.').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await violationsOn(page)).toEqual([]);
      }
    }
  });

  test('takes 500 codes at once', async () => {
    const many = await Promise.all(
      Array.from({ length: 500 }, (_, index) =>
        made.codeOf({
          number: index + 1,
          device: (index + 1).toString(16).padStart(8, '0'),
          tries: { 'what-is-a-deepfake': right },
        }),
      ),
    );
    const page = await openClass();
    await page.getByLabel('Paste codes').fill(many.join('\n'));
    const start = Date.now();
    await page.getByRole('button', { name: 'Read the codes' }).click();
    await page.getByText('Handed in: 500.').waitFor();
    console.info(`500 codes were read and shown in ${Date.now() - start} ms.`);
    expect(await page.locator('[data-part="table"] tbody tr').count()).toBe(500);
  });

  test('moves to another device in a file, adds to what is there, and is erased by one button', async () => {
    const page = await openClass();
    await paste(page, codes.slice(0, 2).join(' '));
    await page.getByText('Handed in: 2.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save key and classes' }).click(),
    ]);
    const file = await download.path();
    const other = await openClass({});
    await other.getByText('There is no key on this device yet').waitFor();
    await other.getByLabel('Bring in a file').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"face-value-class","version":1,"keys":[{}],"classes":[]}'),
    });
    await other.getByText('nothing of it was taken').waitFor();
    await other.getByLabel('Bring in a file').setInputFiles(file);
    await other.getByText('Handed in: 2.').waitFor();
    await paste(other, codes[2] ?? '');
    await other.getByText('Handed in: 3.').waitFor();
    await other.getByRole('button', { name: 'Erase this class' }).first().click();
    await other.getByRole('button', { name: 'Yes, erase this class' }).click();
    await other.locator('[data-part="class-box"]').waitFor({ state: 'hidden' });
    expect(await other.evaluate(() => Object.keys(localStorage))).toEqual(['face-value:teacher-keys']);
    await other.getByRole('button', { name: 'Erase everything of mine' }).click();
    await other.getByRole('button', { name: 'Yes, erase everything' }).click();
    await other.getByText('Erased: nothing of yours is left here.').waitFor();
    expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test('reads codes of an assignment that this device does not know', async () => {
    const page = await openClass({ 'face-value:teacher-keys': made.storage['face-value:teacher-keys'] ?? '' });
    await paste(page, codes.join(' '));
    await page.getByText('Handed in: 5.').waitFor();
    const choice = page.getByLabel('Assignment', { exact: true }).locator('option');
    expect(await choice.allTextContents()).toEqual(['An assignment that is not on this device']);
    expect(await page.locator('[data-part="reteach"] a').count()).toBe(1);
  });

  test('says so where there is no camera', async () => {
    const page = await openClass();
    await page.getByRole('button', { name: 'Scan with the camera' }).click();
    await page.getByText('The camera cannot be used here').waitFor();
  });
});
