/** The teacher's page of a lesson: slides by keyboard, and notes in a second window. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../helpers/axe.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { currentSlide, openSlides, projector, slidesLesson } from '../helpers/slides.ts';

const site = useSite();
const pupilsLesson = 'explorers/real-edited-generated/what-is-a-deepfake/';

const number = (page: Page) => page.locator('.deck [data-part="number"]').textContent();

test('by keyboard: start, on, back, end, leave; the address keeps the place', async () => {
  const page = await site.open(slidesLesson, { viewport: projector });
  const before = await page.locator('article').innerText();
  await page.getByRole('button', { name: 'Show as slides' }).focus();
  await page.keyboard.press('Enter');
  await currentSlide(page).waitFor();
  expect(await currentSlide(page).locator('h1').textContent()).toBe('What is a deepfake?');
  for (const key of ['ArrowRight', 'Space', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  expect(new URL(page.url()).hash).toBe('#slide-3');
  expect(await number(page)).toMatch(/^3 of \d+$/);
  const seen = await currentSlide(page).innerText();
  await page.reload();
  await currentSlide(page).waitFor();
  expect(await currentSlide(page).innerText()).toBe(seen);
  await page.keyboard.press('End');
  expect(await currentSlide(page).locator('h2').textContent()).toBe('Questions for all');
  await page.keyboard.press('Home');
  expect(await number(page)).toMatch(/^1 of/);
  await page.keyboard.press('Escape');
  await page.locator('.deck').waitFor({ state: 'detached' });
  expect(new URL(page.url()).hash).toBe('');
  // Everything stands in the page again, as it was.
  expect(await page.locator('article').innerText()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Show as slides');
  expect(problemsOf(page)).toEqual([]);
});

/** Blocks of the slidesLesson, as text, in the order they stand in the page. */
function blocksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-slide-part] > :not(link, script, style, .teacher-note)')].flatMap((block) =>
      block.matches('span[data-search-skip]')
        ? [...block.children].map((child) => child.textContent)
        : [block.textContent],
    ),
  );
}

describe('every block stands on exactly one slide, and nothing is cut', () => {
  const lessons = [
    ['much text', 'teach/lessons/advocates/the-day-a-site-went-dark/'],
    ['many figures', 'teach/lessons/advocates/how-a-computer-learns-a-face/'],
  ] as const;
  test.each(
    lessons.flatMap(([kind, path]) =>
      [projector, { width: 1024, height: 768 }].map((size) => [kind, path, size] as const),
    ),
  )('%s: %s at %o', async (_kind, path, viewport) => {
    const page = await site.open(path, { viewport });
    const blocks = await blocksOf(page);
    await page.getByRole('button', { name: 'Show as slides' }).click();
    await currentSlide(page).waitFor();
    const slides = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.slide:not([data-kind="door"])')].map((slide) => {
        const frame = slide.getBoundingClientRect();
        const parts = [...slide.querySelectorAll('*')].filter((part) => !part.closest('[popover], .visually-hidden'));
        return {
          blocks: [...slide.children].filter((part) => !part.matches('.running')).map((part) => part.textContent),
          // Drawings leave their own frame on purpose.
          outside: parts
            .filter((part) => !part.closest('svg') && part.getClientRects().length > 0)
            .map((part) => ({ part: part.className, box: part.getBoundingClientRect() }))
            .filter(
              ({ box }) => box.bottom > frame.bottom + 1 || box.right > frame.right + 1 || box.top < frame.top - 1,
            )
            .map(({ part }) => part),
          scrolls: slide.scrollHeight > slide.clientHeight + 1,
        };
      }),
    );
    expect(blocks.length).toBeGreaterThan(12);
    expect(slides.flatMap((slide) => slide.blocks)).toEqual(blocks);
    expect(slides.filter(({ outside, scrolls }) => outside.length > 0 || scrolls)).toEqual([]);
  });
});

test('notes: not on the slide, below when asked for, and in a second window that keeps step', async () => {
  const page = await openSlides(site);
  const withNote = await page.evaluate(() => document.querySelectorAll('.teacher-note').length);
  expect(withNote).toBeGreaterThan(0);
  expect(await page.locator('.teacher-note:visible').count()).toBe(0);
  await page.keyboard.press('n');
  expect(await page.locator('.deck-notes').isVisible()).toBe(true);
  await page.keyboard.press('n');
  expect(await page.locator('.deck-notes').isVisible()).toBe(false);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Notes in a second window' }).click();
  const speaker = await opened;
  const place = speaker.locator('.speaker [data-part="number"]');
  await expect.poll(() => place.textContent()).toMatch(/^1 of/);
  // The second slide has no heading; it goes by the words that it begins with.
  const coming = speaker.locator('.speaker [data-part="next-title"]');
  expect(await coming.textContent()).toMatch(/^\S+( \S+){9} …$/);
  await page.keyboard.press('PageDown');
  await expect.poll(() => place.textContent()).toMatch(/^2 of/);
  await speaker.getByRole('button', { name: 'Next slide' }).click();
  await expect.poll(() => number(page)).toMatch(/^3 of/);
  expect(await violationsOn(speaker)).toEqual([]);
  // Over all slides each note shows exactly once.
  const seen: number[] = [];
  await page.keyboard.press('Home');
  for (let more = true; more;) {
    await expect.poll(() => place.textContent()).toBe(await number(page));
    seen.push(await speaker.locator('.speaker .teacher-note').count());
    const before = page.url();
    if (await currentSlide(page).locator('.questions-door').count()) break;
    await page.keyboard.press('PageDown');
    more = page.url() !== before;
  }
  expect(seen.reduce((sum, count) => sum + count, 0)).toBe(withNote);
  await page.keyboard.press('Escape');
  await expect.poll(() => speaker.getByText('The slides are not open.').isVisible()).toBe(true);
});

test('a browser that opens no second window says so and shows the notes below', async () => {
  const page = await openSlides(site);
  await page.evaluate(() => {
    globalThis.open = () => null;
  });
  await page.getByRole('button', { name: 'Notes in a second window' }).click();
  expect(await page.getByText('The browser opened no second window.').isVisible()).toBe(true);
  expect(await page.locator('.deck-notes').isVisible()).toBe(true);
});

test('without scripts: all text with notes, notes can be hidden, and the page says what needs scripts', async () => {
  const page = await site.open(slidesLesson, { blockScripts: true });
  expect(await page.getByText('Slides need scripts').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Show as slides' }).isVisible()).toBe(false);
  const notes = page.locator('.teacher-note');
  expect(await notes.first().isVisible()).toBe(true);
  await page.getByLabel('Hide the notes on this page').check();
  expect(await notes.first().isVisible()).toBe(false);
});

test("on pupils' pages there is no note, and no answer before it is asked for", async () => {
  const notes = await site.open(slidesLesson);
  const [note = ''] = await notes.locator('.teacher-note > p:not(.minutes)').allTextContents();
  for (const path of [pupilsLesson, `${pupilsLesson}quiz/`]) {
    const page = await site.open(path);
    const html = await page.content();
    expect(html).not.toContain('teacher-note');
    expect(html).not.toContain(note.slice(0, 40));
    expect(await page.locator('[data-answer] > :is(.right, .off):visible').count()).toBe(0);
    expect((await page.locator('[role="status"]').allTextContents()).join('').trim()).toBe('');
  }
});

test('axe finds nothing on the page and on slides, in both schemes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await site.open('teach/lessons/navigators/real-or-made/', { viewport: projector, colorScheme });
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show as slides' }).click();
    await currentSlide(page).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    for (let moves = 0; moves < 3; moves++) await page.keyboard.press('PageDown');
    await page.keyboard.press('n');
    expect(await violationsOn(page)).toEqual([]);
  }
});
