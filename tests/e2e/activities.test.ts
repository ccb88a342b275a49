/** Each kind of activity by keyboard alone. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readActivity, wayTo } from '../helpers/activities.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { chooseByKeys, tabTo } from '../helpers/keys.ts';

const site = useSite();

/** Opens a lesson at its activity, as a link to it would: the next Tab goes to the first control there. */
const openActivity = (lesson: string): Promise<Page> => site.open(`${lesson}#activity`);

/** Puts every plain card where it belongs, or where it does not. */
async function placeCards(page: Page, cards: number): Promise<void> {
  for (let card = 0; card < cards; card++) {
    await tabTo(page, '.cards input');
    await chooseByKeys(page, '[data-correct]');
  }
  await tabTo(page, '.cards summary');
  await page.keyboard.press('Enter');
}

describe('cards go to their places', () => {
  test.each([
    ['on a grid', 'navigators/real-edited-generated/why-people-make-them/', 'why-they-were-made', 'grid'],
    ['on a map', 'advocates/change-the-culture/the-day-a-site-went-dark/', 'levers', 'map'],
    ['on a line', 'explorers/when-it-happens/the-first-hour/', 'first-hour', 'line'],
  ] as const)('%s', async (_, lesson, id, kind) => {
    const page = await openActivity(lesson);
    await page.locator('place-board[data-ready]').waitFor();
    const plain = readActivity(id, kind).cards.filter(({ level }) => level === 'plain').length;
    await placeCards(page, plain);
    const group = page.locator('[data-item="plain-cards"]');
    await expect.poll(() => group.getAttribute('data-state')).toBe('right');
    expect(await group.locator('.right:visible').count()).toBe(plain);
    expect(await group.getByRole('status').textContent()).toContain('That fits.');
    expect(await page.locator('.places ul li').count(), 'cards shown in their places').toBe(plain);
    expect(problemsOf(page)).toEqual([]);
  });
});

describe('judging', () => {
  test('both directions are scored, and looking up is counted', async () => {
    const page = await openActivity('explorers/check-before-you-share/your-eyes-are-not-enough/');
    await page.locator('judging-set[data-ready]').waitFor();
    const { cases } = readActivity('real-made-or-check', 'judging');
    for (const index of cases.keys()) {
      if (index === 0) {
        await tabTo(page, '.lookups summary');
        await page.keyboard.press('Enter');
      }
      await tabTo(page, 'judging-case [data-answer] input');
      await chooseByKeys(page, index === 1 ? ':not([data-correct])' : '[data-correct]');
      await tabTo(page, '.sure input');
      await chooseByKeys(page, '[value="certain"]');
      await tabTo(page, 'judging-case .check summary');
      await page.keyboard.press('Enter');
    }
    const score = page.locator('[data-part="score"]');
    await score.waitFor();
    expect(await score.evaluate((part) => part === document.activeElement)).toBe(true);
    const text = await score.innerText();
    const total = cases.length;
    expect(text).toContain('After looking something up (1 steps): 1 of 1 right.');
    expect(text).toContain(`Without looking anything up: ${total - 2} of ${total - 1} right.`);
    expect(text).toContain('Certain and yet mistaken: 1.');
    expect(text).toContain(`“Certain”: ${total - 1} of ${total}`);
    expect(text).not.toContain('I am guessing');
    expect(problemsOf(page)).toEqual([]);
  });

  test('the order of the moves is fed back', async () => {
    const page = await openActivity('explorers/check-before-you-share/leave-the-page/');
    await page.locator('judging-set[data-ready]').waitFor();
    const activity = readActivity('four-moves', 'judging');
    const moves = activity.cases[0]?.checks.length ?? 0;
    for (let move = 0; move < moves; move++) {
      await tabTo(page, '.lookups summary');
      await page.keyboard.press('Enter');
    }
    await tabTo(page, 'judging-case [data-answer] input');
    await chooseByKeys(page, '[data-correct]');
    await tabTo(page, '.sure input');
    await chooseByKeys(page, '[value="fairly"]');
    await tabTo(page, 'judging-case .check summary');
    await page.keyboard.press('Enter');
    const said = page.locator('judging-case').first().locator('.order-said');
    await expect.poll(() => said.textContent()).toBe(activity.order?.followed);
  });
});

test('tasks: a panel is read and its question answered', async () => {
  const page = await openActivity('navigators/check-before-you-share/where-did-this-picture-come-from/');
  await page.locator('.task choice-item[data-ready]').first().waitFor();
  expect(await page.locator('.task .panel').count()).toBeGreaterThan(2);
  const item = page.locator('.task .item').first();
  await tabTo(page, '.task .item :is(input, select, button)');
  await chooseByKeys(page, '[data-correct]');
  await tabTo(page, '.task .item summary');
  await page.keyboard.press('Enter');
  await expect.poll(() => item.getAttribute('data-state')).toBe('right');
  expect(problemsOf(page)).toEqual([]);
});

test('tasks: a myth is answered with the name of the source', async () => {
  const page = await openActivity('navigators/my-face-my-choice/real-or-made/');
  await page.locator('.task choice-item[data-ready]').first().waitFor();
  expect(await page.locator('.rests:visible').count()).toBe(0);
  await tabTo(page, '.task .item input');
  await chooseByKeys(page, '[data-correct]');
  await tabTo(page, '.task .item summary');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.rests:visible').count()).toBe(1);
});

describe('scenarios', () => {
  test.each([
    ['explorers/change-the-culture/the-group-chat/', 'play-the-group-chat'],
    ['explorers/protect-each-other/the-voice-on-the-phone/', 'the-call'],
    ['navigators/when-it-happens/it-arrived-on-my-phone/', 'a-group-notification'],
  ])('%s is played to its end, and back takes a step back', async (lesson, id) => {
    const page = await openActivity(lesson);
    await page.locator('scenario-play[data-ready]').first().waitFor();
    const [story] = readActivity(id, 'scenario').stories;
    if (!story) throw new Error(`The activity "${id}" has no story.`);
    const play = page.locator('scenario-play').filter({ hasText: story.title });
    const way = wayTo(story, 'well');
    for (const scene of way.slice(1)) {
      await tabTo(page, `.ways a[href$="#${story.id}-${scene}"]`);
      await page.keyboard.press('Enter');
      await play.locator(`[id="${story.id}-${scene}"]`).waitFor();
      expect(await play.locator('.scene:visible').count()).toBe(1);
    }
    const endings = story.scenes.filter(({ ending }) => ending).length;
    await expect
      .poll(() => play.locator('.found:visible').textContent())
      .toBe(`Endings found so far: 1 of ${endings}.`);
    await page.goBack();
    expect(await play.locator('.scene:visible').getAttribute('id')).toBe(`${story.id}-${way.at(-2)}`);
    expect(problemsOf(page)).toEqual([]);
  });
});

test('checklist: ticks are kept when asked, and only then', async () => {
  const page = await openActivity('explorers/protect-each-other/lock-the-doors/');
  await page.locator('check-list[data-ready]').waitFor();
  const keys = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('ticks')));
  await tabTo(page, '[data-point]');
  await page.keyboard.press('Space');
  expect(await keys()).toEqual([]);
  await tabTo(page, '[data-keep]');
  await page.keyboard.press('Space');
  expect(await keys()).toHaveLength(1);
  await page.reload();
  await page.locator('check-list[data-ready]').waitFor();
  expect(await page.locator('[data-point]:checked').count()).toBe(1);
  await page.locator('[data-keep]').uncheck();
  expect(await keys()).toEqual([]);
});

test('plan: a starter goes into its field, and the sheet prints alone', async () => {
  const page = await openActivity('navigators/change-the-culture/your-schools-plan/');
  await page.locator('plan-sheet[data-ready]').waitFor();
  await tabTo(page, '.field textarea');
  await page.keyboard.type('Our class, in our own words');
  await tabTo(page, '.starters button');
  const starter = await page.evaluate(() => document.activeElement?.parentElement?.querySelector('span')?.textContent);
  await page.keyboard.press('Enter');
  const values = await page
    .locator('.field textarea')
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  expect(values.join('\n')).toContain('Our class, in our own words');
  expect(values.join('\n')).toContain(starter);
  await page.evaluate(() => {
    window.print = () => (document.documentElement.dataset['asked'] = document.body.dataset['printing'] ?? '');
  });
  await tabTo(page, '[data-print]');
  await page.keyboard.press('Enter');
  expect(await page.locator('html').getAttribute('data-asked')).toBe('sheet');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-sheet]').isVisible()).toBe(true);
  expect(await page.locator('h1, .site-header, .quiz, .sources').filter({ visible: true }).count()).toBe(0);
});
