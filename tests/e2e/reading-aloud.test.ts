/** Reading aloud: by voices on the device alone, what is on the page and no more, and not a word after leaving. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/cli/read-site.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';
import {
  addVoice,
  finishSentence,
  giveVoices,
  letSpeechFlow,
  localVoice,
  remoteVoice,
  saidOn,
  speaks,
} from '../helpers/voices.ts';

const site = useSite();
const lesson = 'explorers/real-edited-generated/what-is-a-deepfake/';
const hardLesson = 'explorers/when-it-happens/the-first-hour/';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const spoken = (page: Page) => page.locator('[data-spoken]');

async function openPanel(path: string, voices = [remoteVoice, localVoice]): Promise<Page> {
  const page = await site.open('');
  await giveVoices(page, voices);
  await page.goto(site.address(path));
  await button(page, 'Reading').click();
  return page;
}

/** Reads to the end, sentence by sentence. */
async function readAll(page: Page): Promise<void> {
  await letSpeechFlow(page);
  await button(page, 'Read aloud').click();
  await expect.poll(() => button(page, 'Stop').count(), { timeout: 30_000 }).toBe(0);
}

async function beginReading(path = lesson): Promise<Page> {
  const page = await openPanel(path);
  await button(page, 'Read aloud').click();
  return page;
}

describe('the control', () => {
  test('is not there when all voices are remote, and comes with the first local one', async () => {
    const page = await openPanel(lesson, [remoteVoice]);
    expect(await page.getByLabel('Text size').isVisible()).toBe(true);
    expect(await button(page, 'Read aloud').count()).toBe(0);
    await addVoice(page, { ...localVoice, lang: 'vi-VN' });
    expect(await button(page, 'Read aloud').count()).toBe(0);
    await addVoice(page, localVoice);
    expect(await button(page, 'Read aloud').isVisible()).toBe(true);
    await page.context().close();
  });

  test('is not there in a browser that cannot speak', async () => {
    const page = await site.open('');
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
    await page.goto(site.address(lesson));
    await button(page, 'Reading').click();
    expect(await page.getByLabel('Text size').isVisible()).toBe(true);
    expect(await button(page, 'Read aloud').count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('what is read', () => {
  test('is the lesson in its order, by a voice of the device', async () => {
    const page = await openPanel(lesson);
    await readAll(page);
    const said = await saidOn(page);
    expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set([localVoice.name]));
    const all = said.map(({ text }) => text).join('\n');
    const inOrder = [
      'What is a deepfake?',
      'Four pictures of Leo turn up in the class chat on Monday.',
      'Four things that can happen to a picture',
      'Untouched.',
      'The same drawn face four times in a row.',
      'One face, four times: untouched, edited, filtered, generated.',
      'Is there a real person in it?',
      'One thing to do today',
    ];
    const places = inOrder.map((text) => all.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(await spoken(page).count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('has no answers, no explanations that are closed, no numbers of sources', async () => {
    const page = await openPanel(lesson);
    await readAll(page);
    const all = (await saidOn(page)).map(({ text }) => text).join('\n');
    const unsaid = await page
      .locator('article [data-answer] p, article details p, article [popover], article .sources li')
      .allTextContents();
    expect(unsaid.length).toBeGreaterThan(20);
    expect(unsaid.map((text) => text.trim()).filter((text) => text && all.includes(text))).toEqual([]);
    expect(all).toContain('about 56 times in 100.\n');
    await page.context().close();
  });

  test('waits after a content note, which asks whether to read on', async () => {
    const page = await openPanel(hardLesson);
    await letSpeechFlow(page);
    await button(page, 'Read aloud').click();
    await button(page, 'Go on').waitFor();
    const all = (await saidOn(page)).map(({ text }) => text).join('\n');
    expect(all).toContain('This lesson tells of');
    expect(all).toMatch(/\nGet help$/);
    await button(page, 'Go on').click();
    const begin = (await page.locator('#text > p').first().textContent())?.trim().slice(0, 20) ?? '-';
    await expect.poll(async () => (await saidOn(page)).map(({ text }) => text).join('\n')).toContain(begin);
    await page.context().close();
  });
});

describe('while it reads', () => {
  test('one part is marked and in view, sentence after sentence', async () => {
    const page = await beginReading();
    const first = await spoken(page).textContent();
    expect(await spoken(page).count()).toBe(1);
    for (let sentence = 0; sentence < 12; sentence++) {
      const before = (await saidOn(page)).length;
      await finishSentence(page);
      await expect.poll(async () => (await saidOn(page)).length).toBe(before + 1);
    }
    expect(await spoken(page).count()).toBe(1);
    expect(await spoken(page).textContent()).not.toBe(first);
    await expect
      .poll(() => spoken(page).evaluate((part) => part.getBoundingClientRect().bottom))
      .toBeLessThanOrEqual(740);
    await page.context().close();
  });

  test('it pauses, begins the same sentence again, and stops', async () => {
    const page = await beginReading();
    await finishSentence(page);
    await expect.poll(async () => (await saidOn(page)).length).toBe(2);
    await button(page, 'Pause').click();
    expect(await speaks(page)).toBe(false);
    expect(await spoken(page).count()).toBe(1);
    await button(page, 'Go on').click();
    const said = await saidOn(page);
    expect(said).toHaveLength(3);
    expect(said[2]).toEqual(said[1]);
    await button(page, 'Stop').click();
    expect(await speaks(page)).toBe(false);
    expect(await spoken(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Reading');
    await page.context().close();
  });

  test('it begins at what is in view', async () => {
    const page = await openPanel(lesson);
    await page.evaluate(() => document.getElementById('asking-beats-staring')?.scrollIntoView());
    await button(page, 'Read aloud').dispatchEvent('click');
    expect((await saidOn(page))[0]?.text).not.toContain('What is a deepfake?');
    await page.context().close();
  });
});

describe('after leaving', () => {
  test('it is silent at once, before the other page has come', async () => {
    const page = await beginReading(hardLesson);
    expect(await speaks(page)).toBe(true);
    // An answer without content leaves the browser where it is: covered, and not yet elsewhere.
    await page
      .context()
      .route(`${new URL(readSite().exitAddress).origin}/**`, (route) => route.fulfill({ status: 204 }));
    await page.getByRole('link', { name: 'Leave this page' }).click({ noWaitAfter: true });
    await expect.poll(() => speaks(page)).toBe(false);
    await page.context().close();
  });

  test('it is silent when the tab is hidden, and goes on only when asked', async () => {
    const page = await beginReading();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await speaks(page)).toBe(false);
    expect(await button(page, 'Go on').isVisible()).toBe(true);
    await page.context().close();
  });

  test('it is silent when the page goes', async () => {
    const page = await beginReading();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await speaks(page)).toBe(false);
    expect(await spoken(page).count()).toBe(0);
    await page.context().close();
  });
});
