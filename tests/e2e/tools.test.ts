/** Tools on the device: they work by keys and without scripts, print on one page, and keep nothing. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../helpers/axe.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';

const site = useSite();

/** Everything that a page could keep on the device. */
async function kept(page: Page): Promise<unknown> {
  const inPage = await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, document.cookie]);
  return [inPage, await page.context().cookies()];
}

const nothing = [[{}, {}, ''], []];

/** Pages of the PDF that printing makes. */
async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Headless browsers open no dialog; what would print is looked at instead. */
async function catchPrint(page: Page): Promise<void> {
  await page.evaluate(() => (window.print = () => document.body.toggleAttribute('data-asked-to-print', true)));
}

async function openMessage(page: Page, title: RegExp) {
  const message = page.locator('details', { has: page.locator('summary', { hasText: title }) });
  await message.locator('summary').click();
  return message;
}

describe('a message', () => {
  test('fills in the browser, shows what is open, is copied and cleared', async () => {
    const page = await site.open('h/m/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const message = await openMessage(page, /before I was 18/);
    await message.getByLabel('Link').fill('https://example.org/1');
    const letter = message.getByRole('group', { name: 'The message' });
    expect(await letter.innerText()).toContain('Link: https://example.org/1');
    expect(await letter.innerText()).toContain('[ user name ]');
    await message.getByRole('button', { name: 'Copy' }).click();
    await message.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r', '')).toBe(await letter.innerText());
    expect(copied).toContain('\n');
    await message.getByRole('button', { name: 'Clear' }).click();
    expect(await letter.innerText()).toContain('Link: [ link ]');
    expect(await message.getByLabel('Link').inputValue()).toBe('');
    expect(problemsOf(page)).toEqual([]);
    expect(await kept(page)).toEqual(nothing);
  });

  test('is selected where the browser does not copy', async () => {
    const page = await site.open('h/m/');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const message = await openMessage(page, /A friend passed on/);
    await message.getByRole('button', { name: 'Copy' }).click();
    await message.getByText('is selected').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('I did not want it to be passed on.');
  });

  test('prints alone, on one page', async () => {
    const page = await site.open('h/m/');
    await catchPrint(page);
    const message = await openMessage(page, /My child goes/);
    await message.getByRole('button', { name: 'Print' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await message.getByRole('group', { name: 'The message' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'A message to fill in' }).isVisible()).toBe(false);
    expect(await printedPages(page, 'A4')).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('[data-sheet]').count()).toBe(0);
  });

  test('is written by keys alone; Shift three times leaves from a field, capital letters do not', async () => {
    const page = await site.open('h/m/');
    await page.locator('fill-message[data-ready]').first().waitFor({ state: 'attached' });
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ABC');
    expect(await page.locator('[data-blank="platform"]').first().textContent()).toBe('ABC');
    expect(await page.locator('leave-page').getAttribute('data-presses')).toBeNull();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    expect(await page.locator('leave-page').getAttribute('data-presses')).toBe('2');
    await page.context().route(/^https?:\/\/(?!127)/, (route) => route.fulfill({ body: 'elsewhere' }));
    await page.keyboard.press('Shift');
    await page.waitForURL((url) => url.hostname !== '127.0.0.1');
  });

  test.each([
    ['scripts off', { javaScriptEnabled: false }] as const,
    ['scripts aborted', { blockScripts: true }] as const,
  ])('stands as text with gaps with %s', async (_name, options) => {
    const page = await site.open('h/m/', options);
    const message = await openMessage(page, /I am a pupil, and something happened to me/);
    expect(await message.getByText('Hello [ name of the teacher ]').isVisible()).toBe(true);
    expect(await message.locator('input').first().isVisible()).toBe(false);
    expect(await message.getByRole('button').count()).toBe(0);
    expect(await page.getByText('Write the words down').isVisible()).toBe(true);
  });
});

test.each(['light', 'dark'] as const)('all messages, opened, have no violation in %s', async (colorScheme) => {
  const page = await site.open('h/m/', { colorScheme });
  await page.locator('fill-message[data-ready]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => details.removeAttribute('name')));
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  expect(await violationsOn(page)).toEqual([]);
});

describe('notes', () => {
  async function addNote(page: Page, link: string) {
    await page.getByLabel('Link').fill(link);
    await page.getByRole('button', { name: 'Add this note' }).click();
  }

  test('are added, removed, saved under a neutral name, and kept nowhere', async () => {
    const page = await site.open('h/e/');
    await page.getByRole('button', { name: 'Add this note' }).click();
    expect(await page.getByText('Fill in one field first').isVisible()).toBe(true);
    for (const link of ['example.org/1', 'example.org/2']) await addNote(page, link);
    expect(await page.getByText('Number of notes: 2').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Remove note 1' }).click();
    expect(await page.locator('tbody').innerText()).not.toContain('example.org/1');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a text file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('notes.txt');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('Notes\n\n1\nLink: example.org/2\n');
    expect(problemsOf(page)).toEqual([]);
    expect(await kept(page)).toEqual(nothing);
  });

  test('are gone when the browser brings the page back', async () => {
    const page = await site.open('h/e/');
    await addNote(page, 'example.org/1');
    await page.getByLabel('Day').fill('Monday');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await page.locator('tbody').textContent()).not.toContain('example.org');
    expect(await page.getByLabel('Day').inputValue()).toBe('');
  });

  test.each([
    ['with eight notes', {}, 8],
    ['empty, with scripts off', { javaScriptEnabled: false }, 0],
  ])('print on one neutral sheet %s', async (_name, options, count) => {
    const page = await site.open('h/e/', options);
    for (let note = 1; note <= count; note++) await addNote(page, `https://example.org/group/post/${note}`);
    for (const format of ['A4', 'Letter'] as const) expect(await printedPages(page, format)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('tbody tr').count()).toBe(8);
    const seen = await page.locator('main').innerText();
    expect(await page.locator('header, footer').filter({ visible: true }).count()).toBe(0);
    expect(seen.trim()).toMatch(/^Notes/);
    expect(seen).not.toMatch(/picture|fault|help/i);
  });

  test('have no field for a file', async () => {
    const page = await site.open('h/e/');
    expect(await page.locator('input[type="file"], form').count()).toBe(0);
  });
});

describe('the card', () => {
  const panels = (page: Page) => page.locator('.panel');

  test('has the child line, the crisis line, the emergency numbers and lines to write on without scripts', async () => {
    const page = await site.open('h/c/', { javaScriptEnabled: false });
    const card = await page.locator('.card').innerText();
    expect(card).toMatch(/Call: 111\b/);
    expect(card).toMatch(/Ngày Mai/);
    expect(card).toMatch(/In danger:\s+113/);
    expect(await page.locator('.line').count()).toBe(2);
    expect(await page.locator('select[id^="card"]').first().isVisible()).toBe(false);
    for (const format of ['A4', 'Letter'] as const) expect(await printedPages(page, format)).toBe(1);
  });

  test('shows only a neutral word on its front, and is as big as a bank card', async () => {
    const page = await site.open('h/c/');
    await page.emulateMedia({ media: 'print' });
    expect((await panels(page).first().innerText()).trim()).toBe('Notes');
    const box = await panels(page).first().boundingBox();
    const millimetre = 96 / 25.4;
    expect((box?.width ?? 0) / millimetre).toBeCloseTo(85.6, 0);
    expect((box?.height ?? 0) / millimetre).toBeCloseTo(54, 0);
  });

  test('has room for every service of the list', async () => {
    const page = await site.open('h/c/');
    await page.emulateMedia({ media: 'print' });
    const full = await page.evaluate(() => {
      const card = document.querySelector('pocket-card');
      const [first, second] = [...(card?.querySelectorAll('select') ?? [])];
      if (!card || !first || !second) throw new Error('The card has no choices.');
      const spills: string[] = [];
      for (const option of first.options) {
        first.value = second.value = option.value;
        for (const select of [first, second]) select.dispatchEvent(new Event('input', { bubbles: true }));
        for (const panel of card.querySelectorAll('.panel')) {
          if (panel.scrollHeight > panel.clientHeight) spills.push(option.text);
        }
      }
      return spills;
    });
    expect(full).toEqual([]);
  });

  test('takes a person, starts again, and keeps nothing', async () => {
    const page = await site.open('h/c/');
    const slot = page.getByRole('group', { name: 'Second on the card' });
    await slot.getByLabel('Who is it').selectOption('person');
    await slot.getByLabel('Name of the person').fill('Aunt Mai');
    await slot.getByLabel('How you reach').fill('Room 12');
    expect(await page.locator('.card').innerText()).toMatch(/Aunt Mai\s+Room 12/);
    expect(await kept(page)).toEqual(nothing);
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await page.locator('.card').innerText()).not.toContain('Aunt');
    expect(await page.locator('.card').innerText()).toContain('Ngày Mai');
    expect(await slot.getByLabel('Name of the person').isVisible()).toBe(false);
    expect(problemsOf(page)).toEqual([]);
  });
});

test.each(['h/m/', 'h/e/', 'h/c/'])(
  '/%s says nothing in title, icon and address, and has big targets',
  async (path) => {
    const page = await site.open(path);
    expect(await page.title()).toBe('Face Value');
    expect(await page.locator('link[rel="icon"]').getAttribute('href')).toContain('neutral');
    for (const summary of await page.locator('summary').all())
      await summary.evaluate((node) => node.parentElement?.setAttribute('open', ''));
    const small = await page
      .locator('main :is(button, input, select, summary):visible')
      .evaluateAll((nodes) =>
        nodes.filter((node) => node.getBoundingClientRect().height < 44).map((node) => node.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
  },
);
