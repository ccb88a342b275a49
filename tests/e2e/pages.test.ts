/** Ways through the site: from home to a lesson, under any base path, on any width, on paper. */
import { describe, expect, test } from 'vitest';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { builds, pagesOf, pathOf } from '../helpers/site.ts';

describe.each(builds)('served at $base', (build) => {
  const site = useSite(build);

  test('a pupil walks from home to the end of the lessons', async () => {
    const page = await site.open('');
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address(''))) outside.push(request.url());
    });
    await page.getByRole('link', { name: '10 to 12' }).click();
    await page.getByRole('link', { name: /1\.1 What is a deepfake/ }).click();
    expect(await page.locator('h1').textContent()).toBe('What is a deepfake?');
    await page.getByRole('link', { name: 'Check what you know' }).click();
    expect(await page.locator('h1').textContent()).toBe('Check what you know');
    await page.getByRole('link', { name: /^Next:/ }).click();
    expect(await page.locator('h1').textContent()).toBe('How a computer learns a face');
    await page.getByRole('link', { name: /^Next:/ }).click();
    expect(await page.locator('h1').textContent()).toBe('Your eyes are not enough');
    await page.goto(site.address('explorers/change-the-culture/the-group-chat/'));
    await page.getByRole('link', { name: 'Back to the course map' }).click();
    expect(page.url()).toBe(site.address('explorers/'));
    expect(outside).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(problemsOf(page)).toEqual([]);
  });

  test('an address that leads nowhere gets a page that helps', async () => {
    const page = await site.open('no/such/page/');
    expect(await page.locator('h1').textContent()).toBe('This page is not here');
    await page.getByRole('link', { name: 'Go to the course' }).click();
    expect(page.url()).toBe(site.address('course/'));
  });
});

describe('on any screen', () => {
  const site = useSite();
  const paths = pagesOf('dist').map(pathOf);
  // Wider, the older tracks have the same kinds of page as the youngest, with the same styles, and paper stays narrow.
  const kinds = paths.filter((path) => !/^(navigators|advocates|print|teach\/lessons)\//.test(path));

  test.each([
    [320, paths],
    [360, kinds],
    [1280, kinds],
  ])('no page scrolls sideways at %d px', { timeout: 240_000 }, async (width, shown) => {
    const page = await site.open('', { viewport: { width, height: 740 } });
    for (const path of shown) {
      await page.goto(site.address(path));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
    }
    expect(problemsOf(page).filter((text) => !text.includes('404'))).toEqual([]);
  });

  test('touch targets of a lesson are at least 44 px high, or inline in text', async () => {
    const page = await site.open('explorers/real-edited-generated/what-is-a-deepfake/');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.button, summary, select, nav a, .stops label, .option label')]
        .filter((element) => element.offsetParent !== null && element.getBoundingClientRect().height < 43.5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
  });

  test('the colour scheme can be chosen and is kept', async () => {
    const page = await site.open('', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByLabel('Colours').selectOption('dark');
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await background()).toBe(dark);
    await page.getByLabel('Colours').selectOption('');
    expect(await background()).toBe(light);
  });

  test('a lesson and its quiz print black on white, whole, without bars and buttons', async () => {
    const lesson = 'explorers/real-edited-generated/what-is-a-deepfake/';
    const page = await site.open(`${lesson}quiz/`, { colorScheme: 'dark' });
    await page.locator('quiz-set[data-ready]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('quiz-set [data-item]:visible').count()).toBe(
      await page.locator('quiz-set [data-item]').count(),
    );
    await page.goto(site.address(lesson));
    expect(await page.locator('.site-header, .site-footer, .bar, .check').filter({ visible: true }).count()).toBe(0);
    const colours = await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.querySelector('h1') as Element).color,
    ]);
    expect(colours).toEqual(['oklch(1 0 0)', 'oklch(0 0 0)']);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(20_000);
  });

  test('the sliders of the face mixer move its choices', async () => {
    const page = await site.open('explorers/real-edited-generated/how-a-computer-learns-a-face/');
    const slider = page.locator('face-mixer input[type="range"]').first();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const shown = await page.locator('face-mixer div[data-looks]:visible').getAttribute('data-looks');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(new RegExp(shown ?? 'none', 'i'));
    expect(shown).not.toBe('sari');
  });

  test('without style sheets a page still reads from top to bottom', async () => {
    const page = await site.open('explorers/real-edited-generated/what-is-a-deepfake/', { blockScripts: true });
    await page.evaluate(() => document.querySelectorAll('style').forEach((style) => style.remove()));
    const headings = await page.locator('h1, h2').allTextContents();
    expect(headings[0]).toBe('What is a deepfake?');
    expect(headings.indexOf('What this lesson stands on')).toBeGreaterThan(headings.indexOf('So what is a deepfake?'));
  });
});
