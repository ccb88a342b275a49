/** Each kind of activity where no script ever arrives. */
import { describe, expect, test } from 'vitest';
import { readActivity, wayTo } from '../helpers/activities.ts';
import { useSite } from '../helpers/browser.ts';

const site = useSite();

describe.each([
  ['off', { javaScriptEnabled: false }],
  ['aborted', { blockScripts: true }],
])('with scripts %s', (_, options) => {
  test.each([
    ['a grid', 'navigators/real-edited-generated/why-people-make-them/'],
    ['a map', 'advocates/change-the-culture/the-day-a-site-went-dark/'],
  ])('cards on %s get their feedback', async (_kind, lesson) => {
    const page = await site.open(lesson, options);
    const cards = page.locator('[data-item="plain-cards"]');
    for (const card of await cards.locator('[data-answer]').all()) await card.locator('[data-correct]').check();
    expect(await cards.locator('.right:visible').count(), 'before it is asked for').toBe(0);
    await cards.locator('summary').click();
    expect(await cards.locator('.right:visible').count()).toBe(await cards.locator('[data-answer]').count());
    await page.context().close();
  });

  test('a case is looked up, judged and fed back', async () => {
    const page = await site.open('explorers/check-before-you-share/your-eyes-are-not-enough/', options);
    const one = page.locator('judging-case').first();
    await one.locator('.lookups summary').first().click();
    expect(await one.locator('.lookups p:visible').count()).toBe(1);
    expect(await one.locator('[data-answer] > p:visible').count(), 'looking up gives nothing away').toBe(0);
    await one.locator('[data-answer] input:not([data-correct])').check();
    await one.locator('.check summary').click();
    expect(await one.locator('.off:visible').count()).toBe(1);
    expect(await page.locator('[data-part="score"]').isVisible(), 'no empty score').toBe(false);
    await page.context().close();
  });

  test('a panel is read and its question answered', async () => {
    const page = await site.open('navigators/check-before-you-share/where-did-this-picture-come-from/', options);
    const task = page.locator('.task').first();
    expect(await task.locator('.panel dt').count()).toBeGreaterThan(0);
    await task.locator('[data-correct]').first().check();
    await task.locator('summary').click();
    expect(await task.locator('.right:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('a story is played scene by scene to an ending', async () => {
    const page = await site.open('explorers/change-the-culture/the-group-chat/', options);
    const { stories } = readActivity('play-the-group-chat', 'scenario');
    expect(await page.locator('.scene:visible').count(), 'the first scene of each story').toBe(stories.length);
    const [story] = stories;
    if (!story) throw new Error('There is no story.');
    const play = page.locator('scenario-play').filter({ hasText: story.title });
    for (const scene of wayTo(story, 'well').slice(1)) {
      await play.locator(`.ways a[href$="#${story.id}-${scene}"]`).locator('visible=true').click();
      expect(await play.locator('.scene:visible').getAttribute('id')).toBe(`${story.id}-${scene}`);
    }
    expect(await play.locator('.ending:visible').count()).toBe(1);
    await play.locator('.ending a:visible').click();
    expect(await play.locator('.scene:visible').getAttribute('id')).toBe(`${story.id}-${story.scenes[0]?.id}`);
    await page.context().close();
  });

  test('a checklist is ticked, and offers nothing that it cannot do', async () => {
    const page = await site.open('explorers/protect-each-other/lock-the-doors/', options);
    await page.locator('[data-point]').first().check();
    expect(await page.locator('[data-keep]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('a plan is filled in by hand', async () => {
    const page = await site.open('navigators/change-the-culture/your-schools-plan/', options);
    await page.locator('.field textarea').first().fill('Our rule');
    expect(await page.locator('.starters li:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
    await page.context().close();
  });
});
