/** A whole track by keyboard alone: from home over every lesson to the final check and the certificate. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { CourseStructure } from '#domain/course/schema.ts';
import { answerByKeys } from '../helpers/answer-by-keys.ts';
import { itemIds } from '../helpers/answer.ts';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { tabTo } from '../helpers/keys.ts';

const site = useSite();
const structure = parse(readFileSync('content/shared/course.yaml', 'utf8')) as CourseStructure;
const lessons = structure.modules.flatMap((module) => module.lessons).filter(({ from }) => from === 'explorers');

test('Explorers, from home to the certificate', { timeout: 300_000 }, async () => {
  const page = await site.open('');
  /** Goes to a link by Tab and follows it by Enter, as soon as its page and scripts are there. */
  const follow = async (selector: string, url: RegExp): Promise<void> => {
    await tabTo(page, selector, 400);
    await page.keyboard.press('Enter');
    await page.waitForURL(url);
  };
  const answerAll = async (): Promise<void> => {
    for (const id of await itemIds(page)) {
      await answerByKeys(page, id);
      await tabTo(page, '[data-part="next"]');
      await page.keyboard.press('Enter');
    }
  };

  await follow('a[href$="/explorers/"]', /\/explorers\/$/);
  await follow(`a[href$="/${lessons[0]?.id}/"]`, new RegExp(`/${lessons[0]?.id}/$`));
  for (const [index, { id }] of lessons.entries()) {
    expect(page.url(), 'lessons in their order').toContain(`/${id}/`);
    if (index === 0) {
      await follow('a[href$="/quiz/"]', /\/quiz\/$/);
      await answerAll();
      expect(await page.getByText('Every answer fits now.').isVisible()).toBe(true);
    }
    const next = lessons[index + 1];
    await follow('.go-on [data-next]', next ? new RegExp(`/${next.id}/$`) : /\/explorers\/$/);
  }
  expect(await page.locator('.path .stop [data-done]').count()).toBe(lessons.length);

  await follow('a[href$="/certificate/"]', /\/certificate\/$/);
  await page.locator('certificate-sheet[data-ready]').waitFor();
  expect(await page.getByText('opens once four in five').isVisible()).toBe(true);
  expect(await page.locator('[data-part="sheet"]').isVisible()).toBe(false);

  await follow('main a[href$="/final-check/"]', /\/final-check\/$/);
  expect((await itemIds(page)).length).toBe(20);
  await answerAll();
  expect(await page.getByText('You have mastered this check.').isVisible()).toBe(true);
  await follow('main a[href$="/certificate/"]', /\/certificate\/$/);
  await page.locator('certificate-sheet[data-ready]').waitFor();
  await tabTo(page, '#name');
  await page.keyboard.type('Nguyễn Thị Ánh');
  expect(await page.locator('.sheet .name').textContent()).toBe('Nguyễn Thị Ánh');
  expect(await page.locator('.sheet [data-lessons]:visible').count()).toBe(6);
  await tabTo(page, '[data-save]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('certificate.png');
  const picture = readFileSync(await download.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], 'width and height').toEqual([1600, 1131]);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept, 'the name is kept nowhere').not.toContain('Nguy');
  await page.reload();
  await page.locator('certificate-sheet[data-ready]').waitFor();
  expect(await page.locator('.sheet .name').textContent()).toBe('');
  expect(problemsOf(page)).toEqual([]);
});
