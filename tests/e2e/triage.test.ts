/** The questions of help as somebody walks them: with scripts off, by keyboard, on paper, and without a trace. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemsOf, useSite } from '../helpers/browser.ts';

const site = useSite();
const off = { javaScriptEnabled: false, hasTouch: true, viewport: { width: 360, height: 740 } } as const;

const { languages } = parse(readFileSync('content/site.yaml', 'utf8')) as { languages: { tag: string }[] };

describe.each(languages.map(({ tag }, index) => [tag, index === 0 ? '' : `${tag}/`]))('in %s', (_tag, folder) => {
  test('with scripts off, a number is two taps from home, and so is "talk to a person now"', async () => {
    const page = await site.open(folder, off);
    await page.locator(`.site-header a[href$="/${folder}h/"]`).tap();
    await page.waitForURL(site.address(`${folder}h/`));
    expect(await page.locator('.safe-now a[href="tel:111"]').isVisible()).toBe(true);
    await page.locator('.choices a.talk').first().tap();
    await page.waitForURL(site.address(`${folder}h/vn/f/`));
    const number = page.locator('.first-thing a[href="tel:111"]');
    const box = await number.boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(off.viewport.height);
    await page.context().close();
  });
});

test('a girl of 13 with a link comes to people, a hotline and the rule on copies, with scripts off', async () => {
  const page = await site.open('h/', off);
  for (const [name, step] of [
    ['Nothing like that. Something else happened', 'a'],
    ['A sexual or very private picture of me, real or made, is spread or could be', 'm'],
    ['Under 18', 'm1'],
    ['Under 18', 'm11'],
    ['Only a link or an account where it is', 'm113'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).first().tap();
    await page.waitForURL(site.address(`h/vn/${step}/`));
  }
  const text = (await page.locator('main').textContent()) ?? '';
  for (const words of ['not even as proof', 'INHOPE', '111', 'Last checked on']) {
    expect(text).toContain(words);
  }
  for (const words of ['StopNCII', 'Take It Down', 'your parents']) expect(text).not.toContain(words);
  await page.context().close();
});

test.each([
  ['h/gb/m121/', ['Take It Down', 'adults about very private pictures'], ['StopNCII', 'Report Remove', 'Childline']],
  ['h/de/m222/', ['StopNCII', 'HateAid'], ['Take It Down', 'INHOPE']],
  ['h/es/m113/', ['ANAR'], ['data protection agency']],
  ['h/0/j/', ['ask for your local emergency number', 'Find A Helpline'], []],
])('%s names whom it should, and nobody else', async (path, there, notThere) => {
  const page = await site.open(path, off);
  const text = (await page.locator('main').textContent()) ?? '';
  for (const words of there) expect(text).toContain(words);
  for (const words of notThere) expect(text).not.toContain(words);
  await page.context().close();
});

test('where the country’s card says so, legal aid stands before the police, with the reason', async () => {
  const page = await site.open('h/id/o22/', off);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('talk to legal aid or a helpline before you go to the police');
  expect(text.indexOf('LPSK')).toBeLessThan(text.indexOf('Cybercrime report website'));
  await page.context().close();
});

describe('with scripts', () => {
  test('walking the questions leaves one step in the history of the tab, and keeps nothing', async () => {
    const page = await site.open('about/');
    await page.getByRole('link', { name: 'I need help' }).click();
    await page.waitForURL(site.address('h/'));
    await page.getByRole('link', { name: 'I am not sure' }).click();
    await page.waitForURL(site.address('h/vn/f/'));
    await page.getByRole('link', { name: 'I cannot talk out loud' }).click();
    await page.waitForURL(site.address('h/vn/g/'));
    const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
    expect(kept).toEqual([[], [], '']);
    await page.goBack();
    expect(page.url()).toBe(site.address('about/'));
    expect(problemsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('a country is kept when somebody asks for it, and forgotten when they ask for that', async () => {
    const page = await site.open('h/id/');
    await page.getByRole('button', { name: 'Open this country first on this device' }).click();
    expect(await page.locator('keep-country [role="status"]').textContent()).toContain('Kept');
    await page.goto(site.address('h/'));
    await page.getByRole('link', { name: 'You chose: Indonesia' }).click();
    await page.waitForURL(site.address('h/id/'));
    await page.getByRole('button', { name: 'Forget this choice' }).press('Enter');
    await page.goto(site.address('h/'));
    await page.waitForSelector('kept-country[data-ready]', { state: 'attached' });
    expect(await page.locator('kept-country').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });

  test('the questions can be walked by keyboard', async () => {
    const page = await site.open('h/vn/a/');
    await page.getByRole('link', { name: 'I do not know' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(site.address('h/vn/f/'));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.context().close();
  });

  test('the search finds one entry for each situation, in the edition’s country', async () => {
    const page = await site.open('search/');
    await page.locator('site-search[data-ready]').waitFor();
    await page.getByLabel('What are you looking for?').fill('head covering');
    const results = page.locator('[data-part="results"] a[href*="/h/"]');
    await results.first().waitFor();
    const addresses = await results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const steps = addresses.filter((address) => /\/h\/[a-z0]+\/[a-z]+\d*\/$/.test(address));
    expect(steps).toContain('/h/vn/q/');
    expect(steps.filter((address) => !address.startsWith('/h/vn/'))).toEqual([]);
    await page.context().close();
  });
});

test('a leaf prints with its words, black on white, and without what is for the screen alone', async () => {
  const page = await site.open('h/vn/m113/');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(await page.locator('.first-thing').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Leave this page' }).first().isVisible()).toBe(false);
  const [background, colour] = await page
    .locator('.first-thing')
    .evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]);
  expect(background).not.toBe(colour);
  await page.context().close();
});
