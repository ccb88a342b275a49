/** Progress on the device only: kept, shown, taken along, erased. */
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, itemIds } from '../helpers/answer.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';
import {
  lesson,
  quiz,
  file,
  stitch,
  keysOf,
  kept,
  said,
  takeQuiz,
  openWithProgress,
  pressTo,
} from '../helpers/progress-journey.ts';

const site = useSite();

describe('kept', () => {
  test('a quiz keeps its stitches and its score over a reload, not its answers', async () => {
    const page = await site.open(quiz);
    const ids = await takeQuiz(page);
    await page.reload();
    await page.locator('quiz-set[data-ready]').waitFor();
    const states = await page.locator('[data-goto]').evaluateAll((all) => all.map((one) => one.dataset['state']));
    expect(states).toEqual(ids.map((_, index) => (index > 0 ? 'right' : 'retry')));
    expect(await page.getByText(`Right at the first try: ${ids.length - 1} of ${ids.length}.`).isVisible()).toBe(true);
    expect(await page.locator('quiz-set input:checked').count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
  });

  test('a quiz goes on where it was left', async () => {
    const page = await site.open(quiz);
    const ids = await itemIds(page);
    await takeQuiz(page, 2);
    await page.reload();
    await page.locator('quiz-set[data-ready]').waitFor();
    expect(await page.locator('[data-item][data-current]').getAttribute('data-item')).toBe(ids[2]);
    await page.goto(site.address(lesson));
    expect(await page.locator('.bar [data-done]').count()).toBe(0);
  });

  test('a quiz that is complete makes its lesson done, in the bar and on the map', async () => {
    const page = await site.open(quiz);
    await takeQuiz(page);
    await page.goto(site.address(lesson));
    expect(await page.locator('.bar [data-done]').count()).toBe(1);
    await page.goto(site.address('explorers/'));
    expect(await page.getByRole('link', { name: /What is a deepfake.* done/ }).count()).toBe(1);
    expect(await page.getByRole('link', { name: /Go on here/ }).textContent()).toContain('How a computer learns');
    expect(await page.getByText('Start here').count()).toBe(0);
  });

  test('going on makes a lesson done too, and home leads to the next one on the chosen track', async () => {
    const page = await openWithProgress(site, '');
    await page.getByText('Done: 1').waitFor();
    await page.getByRole('link', { name: 'Go on: How a computer learns a face' }).click();
    expect(page.url()).toContain('/explorers/real-edited-generated/how-a-computer-learns-a-face/');
  });

  test('a map that comes back from the history shows what was done meanwhile', async () => {
    const page = await site.open('explorers/');
    await page.getByRole('link', { name: /What is a deepfake/ }).click();
    // Waits for the load event, and so for the scripts: a click before them only leads on.
    await page.waitForURL(`**/${lesson}`);
    await page.getByRole('link', { name: /^Next:/ }).click();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('.path [data-done]').count()).toBe(1);
  });

  test('two tabs add to each other', async () => {
    const page = await site.open(quiz);
    const other = await page.context().newPage();
    await other.goto(site.address(quiz));
    const [first = '', second = ''] = await itemIds(page);
    await itemIds(other);
    await answer(page, first, true);
    await stitch(other, second).click();
    await answer(other, second, true);
    const { lessons } = JSON.parse(await kept(page));
    const quizzes = Object.values(lessons['what-is-a-deepfake'].quizzes);
    expect(quizzes).toEqual([{ [first]: [1], [second]: [1] }]);
  });

  test('the sampler keeps nothing', async () => {
    const page = await site.open('sampler/');
    const [first = ''] = await itemIds(page);
    await answer(page, first, true);
    expect(await keysOf(page, 'localStorage')).toEqual([]);
  });
});

describe('on its page', () => {
  test('the lessons of the chosen track stand with their scores', async () => {
    const page = await site.open(quiz);
    const ids = await takeQuiz(page, 3);
    await page.getByRole('link', { name: 'My progress' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'What is a deepfake' });
    await expect.poll(() => row.textContent()).toContain('Right at the first try: 2 of');
    expect(ids).toHaveLength(3);
    expect(await page.getByRole('heading', { name: /^Lessons:/ }).allTextContents()).toEqual(['Lessons: Explorers']);
  });

  test.each([
    ['off', { javaScriptEnabled: false }],
    ['aborted', { blockScripts: true }],
  ])('it says plainly that nothing is kept with scripts %s', async (_, options) => {
    const page = await site.open('progress/', options);
    expect(await page.getByText('nothing is kept without them').isVisible()).toBe(true);
    expect(await page.locator('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  test('a file goes from one device to another and is merged there', async () => {
    const page = await openWithProgress(site, 'progress/');
    await page.locator('progress-file[data-ready]').waitFor();
    await pressTo(page, 'Save to a file');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe(file.name);
    const path = join(await mkdtemp(join(tmpdir(), 'progress-')), file.name);
    await download.saveAs(path);
    expect(await said(page, 'progress-file').textContent()).toContain(file.name);
    expect(problemsOf(page)).toEqual([]);

    const other = await site.open('explorers/real-edited-generated/how-a-computer-learns-a-face/quiz/');
    const [first = ''] = await itemIds(other);
    await answer(other, first, true);
    await other.goto(site.address('progress/'));
    await other.locator('progress-file[data-ready]').waitFor();
    await other.getByLabel('Bring in a file').setInputFiles(path);
    await expect.poll(() => said(other, 'progress-file').textContent()).toContain('something new: 1.');
    const { lessons } = JSON.parse(await kept(other));
    expect(Object.keys(lessons)).toEqual(['how-a-computer-learns-a-face', 'what-is-a-deepfake']);
    expect(await other.locator('progress-list [data-done]:visible').count()).toBe(1);
    await other.getByLabel('Bring in a file').setInputFiles(path);
    await expect.poll(() => said(other, 'progress-file').textContent()).toContain('here already');
    expect(readFileSync(path, 'utf8')).toBe(await kept(page));
  });

  test.each([
    ['too large', 'x'.repeat(1_000_001)],
    ['cannot be read', '{"version":1,"less'],
    ['something else', '{"name":"Sari"}'],
    ['newer version', '{"version":3}'],
    ['changed or broken', '{"version":1,"lessons":{"__proto__":{"done":true,"quizzes":{}}}}'],
  ])('a file that is no good is refused: %s', async (reason, text) => {
    const page = await openWithProgress(site, 'progress/');
    const before = await kept(page);
    await page.locator('progress-file[data-ready]').waitFor();
    await page.getByLabel('Bring in a file').setInputFiles({ ...file, buffer: Buffer.from(text) });
    await expect.poll(() => said(page, 'progress-file').textContent()).toContain(reason);
    expect(await kept(page)).toBe(before);
  });

  test('everything is erased by keyboard, after one question', async () => {
    const page = await openWithProgress(site, 'progress/');
    await page.locator('erase-progress[data-ready]').waitFor();
    await page.getByLabel('Colours').selectOption('dark');
    expect(await keysOf(page, 'localStorage')).toEqual(['face-value:progress', 'face-value:theme']);
    await page.locator('h1').click();
    await pressTo(page, 'Erase everything here');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await said(page, 'erase-progress').textContent()).toBe('Nothing was erased.');
    await page.keyboard.press('Enter');
    await pressTo(page, 'Yes, erase it');
    await page.keyboard.press('Enter');
    expect(await said(page, 'erase-progress').textContent()).toBe('Everything is erased.');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Erase everything here');
    expect(await keysOf(page, 'localStorage')).toEqual([]);
    expect(await page.getByLabel('Colours').inputValue()).toBe('');
    expect(await page.locator('progress-list [data-done]').count()).toBe(0);
  });
});
