/** What was not right comes back on later days, by keyboard and on its own page; from hard lessons only on asking. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, itemIds } from '../helpers/answer.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { chooseByKeys, tabTo } from '../helpers/keys.ts';
import { kept, keysOf, quiz } from '../helpers/progress-journey.ts';

const site = useSite();
const review = 'explorers/review/';
/** Late in the evening of 1 March in London is 2 March where this device is. */
const evening = '2027-03-01T20:00:00Z';
const nextDay = '2027-03-02T20:00:00Z';
const device: BrowserContextOptions = { timezoneId: 'Asia/Ho_Chi_Minh' };

const heading = (page: Page) => page.locator('[data-part="title"]');
const notice = (page: Page) => page.locator('review-set > [role="status"]');
const item = (page: Page, id: string) => page.locator(`review-set [data-item="${id}"]`);
const shown = (page: Page) => page.locator('review-set [data-item]');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const entries = async (page: Page) => JSON.parse(await kept(page)).review;

/** Opens a page of the site on a day. */
async function openOn(day: string, path: string): Promise<Page> {
  const page = await site.open('about/', device);
  await page.clock.setFixedTime(day);
  await page.goto(site.address(path));
  return page;
}

/** Answers the first items of the quiz or check on the page, each wrongly. */
async function miss(page: Page, ids: readonly string[]): Promise<void> {
  await itemIds(page);
  for (const id of ids) {
    await page.locator(`[data-goto="${id}"]`).click();
    await answer(page, id, false);
  }
}

/** Opens a page of the track with items that are due. */
async function openDue(ids: readonly string[], path = review): Promise<Page> {
  const page = await openOn(nextDay, 'about/');
  const due = ids.map((id) => [id, { from: 'what-is-a-deepfake', step: 0, due: '2027-03-02', seen: 1 }]);
  const progress = JSON.stringify({ version: 2, lessons: {}, review: Object.fromEntries(due) });
  await page.evaluate((text) => localStorage.setItem('face-value:progress', text), progress);
  await page.goto(site.address(path));
  return page;
}

test('what was not right is asked the next day, by keyboard, and moves on when it is right', async () => {
  const page = await openOn(evening, quiz);
  const [first = '', second = ''] = await itemIds(page);
  await miss(page, [first]);
  await page.locator(`[data-goto="${second}"]`).click();
  await answer(page, second, true);
  expect(await entries(page)).toEqual({ [first]: { from: 'what-is-a-deepfake', step: 0, due: '2027-03-03', seen: 1 } });
  await page.goto(site.address(review));
  await expect.poll(() => heading(page).textContent()).toBe('Nothing for today');
  expect(await page.getByText('The next questions come on Wednesday, March 3.').isVisible()).toBe(true);
  expect(await shown(page).count()).toBe(0);

  await page.clock.setFixedTime(nextDay);
  await page.reload();
  await item(page, first).waitFor();
  expect(await item(page, first).getByText('Question 1 of 1').isVisible()).toBe(true);
  expect(await shown(page).locator('[data-answer] > p:visible').count()).toBe(0);
  await tabTo(page, `[data-item="${first}"] input`);
  await chooseByKeys(page, '[data-correct]');
  await tabTo(page, `[data-item="${first}"] summary`);
  await page.keyboard.press('Enter');
  await expect.poll(() => item(page, first).getByRole('status').textContent()).toContain('That fits.');
  expect(await shown(page).locator('[data-answer] > .right:visible').count()).toBe(1);
  expect((await entries(page))[first]).toMatchObject({ step: 1, due: '2027-03-06', seen: 2 });
  await tabTo(page, '[data-part="next"]');
  await page.keyboard.press('Enter');
  expect(await heading(page).textContent()).toBe('You are through');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('rest');
  expect(await page.getByText('The next questions come on Saturday, March 6.').isVisible()).toBe(true);
  expect(problemsOf(page)).toEqual([]);
});

test('what is not right again comes back the next day, whatever is tried after that', async () => {
  const page = await openDue(['m1l1-a']);
  await item(page, 'm1l1-a').waitFor();
  await answer(page, 'm1l1-a', false);
  await page.locator('[data-item="m1l1-a"] [data-correct]').check();
  await page.locator('[data-item="m1l1-a"] summary').click();
  await expect.poll(() => item(page, 'm1l1-a').getAttribute('data-state')).toBe('right');
  expect((await entries(page))['m1l1-a']).toMatchObject({ step: 0, due: '2027-03-04', seen: 2 });
});

test('every kind of question works away from its page, at most eight at a time', async () => {
  const ids = ['m1l1', 'm1l2'].flatMap((lesson) => [...'abcdefg'].map((letter) => `${lesson}-${letter}`));
  const page = await openDue(ids);
  for (const [index, id] of ids.slice(0, 8).entries()) {
    await item(page, id).waitFor();
    expect(await shown(page).count()).toBe(1);
    expect(
      await shown(page)
        .getByText(`Question ${index + 1} of 8`)
        .isVisible(),
    ).toBe(true);
    const pictures = await shown(page).locator('img').all();
    for (const picture of pictures) {
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    }
    await answer(page, id, true);
    await press(page, 'Next question');
  }
  await press(page, 'Ask me what is due: 6');
  await item(page, ids[8] ?? '').waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('legend');
  expect(problemsOf(page)).toEqual([]);
});

describe('items of hard lessons', () => {
  test('of a quiz and of a module check come only when they are asked for, each time anew', async () => {
    const page = await openOn(evening, 'explorers/protect-each-other/check/');
    const ids = await itemIds(page);
    const calm = ids.find((id) => id.startsWith('m4l1-')) ?? '';
    const hard = ids.find((id) => id.startsWith('m4l3-')) ?? '';
    await miss(page, [calm, hard]);
    await page.goto(site.address('explorers/when-it-happens/the-first-hour/quiz/'));
    const [harder = ''] = await itemIds(page);
    await miss(page, [harder]);
    await page.clock.setFixedTime(nextDay);
    await page.goto(site.address(review));
    await item(page, calm).waitFor();
    await answer(page, calm, true);
    await press(page, 'Next question');
    expect(await heading(page).textContent()).toBe('You are through');
    await press(page, 'Ask me those from hard lessons: 2');
    await item(page, hard).waitFor();
    await answer(page, hard, true);
    await press(page, 'Next question');
    await page.reload();
    await expect.poll(() => heading(page).textContent()).toBe('Nothing for today');
    expect(await page.getByText('They come only when you ask').isVisible()).toBe(true);
    await press(page, 'Ask me those from hard lessons: 1');
    await item(page, harder).waitFor();
    expect(problemsOf(page)).toEqual([]);
  });

  test('are not spoken of when there are none', async () => {
    const page = await openDue([]);
    await expect.poll(() => heading(page).textContent()).toBe('Nothing for today');
    expect(await page.getByText('They come only when you ask').isVisible()).toBe(false);
    expect(await page.locator('review-set button:visible').count()).toBe(0);
  });
});

test('a page asks only what its track knows, and what is gone leaves silently', async () => {
  const page = await openDue(['m1l3-a', 'm9l9-a', 'm1l1-a', 'm1l1-b']);
  const fetched = page.waitForResponse(/quiz\/$/);
  await page.route(/what-is-a-deepfake\/quiz\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('data-item="m1l1-a"', 'data-item="other"') });
  });
  await page.reload();
  await fetched;
  await item(page, 'm1l1-b').waitFor();
  expect(await shown(page).getByText('Question 1 of 1').isVisible()).toBe(true);
  expect(await notice(page).textContent()).toBe('');
  await answer(page, 'm1l1-b', true);
  await press(page, 'Next question');
  expect(await page.locator('review-set button:visible').count()).toBe(0);
  expect(Object.keys(await entries(page))).toHaveLength(4);
  await page.goto(site.address('navigators/review/'));
  await item(page, 'm1l3-a').waitFor();
});

test.each([
  ['offline', async (page: Page) => page.route(/quiz\/$/, (route) => route.abort())],
  [
    'where a network answers in its place',
    async (page: Page) =>
      page.route(/quiz\/$/, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in' })),
  ],
])('%s it says so, offers the pages, and can try again', async (_, disturb) => {
  const page = await openDue([]);
  await disturb(page);
  await page.evaluate(() => {
    const review = { 'm1l1-a': { from: 'what-is-a-deepfake', step: 0, due: '2027-03-02', seen: 1 } };
    localStorage.setItem('face-value:progress', JSON.stringify({ version: 2, lessons: {}, review }));
  });
  await page.reload();
  await expect.poll(() => notice(page).textContent()).toContain('cannot be reached');
  expect(await heading(page).textContent()).toBe('Questions for today');
  const links = page.locator('[data-part="pages"] a:visible');
  expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual([
    site.address(quiz),
  ]);
  await page.unroute(/quiz\/$/);
  await press(page, 'Ask me what is due: 1');
  await item(page, 'm1l1-a').waitFor();
  expect(await notice(page).textContent()).toBe('');
  expect(await links.count()).toBe(0);
});

test('where the device keeps nothing more it says so and goes on', async () => {
  const page = await openDue(['m1l1-a', 'm1l1-c']);
  await page.context().addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await page.reload();
  await item(page, 'm1l1-a').waitFor();
  await answer(page, 'm1l1-a', true);
  expect(await notice(page).textContent()).toContain('cannot be kept on this device');
  await press(page, 'Next question');
  await answer(page, 'm1l1-c', true);
  await press(page, 'Next question');
  expect(await heading(page).textContent(), 'for the time of the visit').toBe('You are through');
  expect(await page.locator('review-set button:visible').count()).toBe(0);
});

test('erasing takes the days along', async () => {
  const page = await openDue(['m1l1-a']);
  await page.goto(site.address('progress/'));
  await press(page, 'Erase everything here');
  await press(page, 'Yes, erase it');
  expect(await keysOf(page, 'localStorage')).toEqual([]);
  await page.goto(site.address(review));
  await expect.poll(() => heading(page).textContent()).toBe('Nothing for today');
  expect(await page.getByText('The next questions come').isVisible()).toBe(false);
});

test.each([
  ['off', { javaScriptEnabled: false }],
  ['aborted', { blockScripts: true }],
])('with scripts %s it says what it is and leads to the quizzes', async (_, options) => {
  const page = await site.open(review, options);
  expect(await page.getByText('only with scripts').isVisible()).toBe(true);
  expect(await page.locator('review-set button:visible').count()).toBe(0);
  await page.getByRole('link', { name: 'Check what you know: What is a deepfake?' }).click();
  expect(page.url()).toBe(site.address(quiz));
});
