/** A school's own server without https: no Web Crypto, no clipboard, no camera, no worker. What still goes, and what is said. */
import { expect, test } from 'vitest';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { makeClass, partsOfSite } from '../helpers/class.ts';
import { builds } from '../helpers/site.ts';

const site = useSite(builds[0], [], 'school.test');

test('an assignment goes from the teacher to the pupil and back to the teacher’s eyes', async () => {
  const teacher = await site.open('assign/', { viewport: { width: 1280, height: 900 } });
  expect(await teacher.evaluate(() => isSecureContext)).toBe(false);
  expect(await teacher.getByText('opened over plain http').isVisible()).toBe(true);
  expect(await teacher.getByLabel('As a code that only this device can read').isDisabled()).toBe(true);
  expect(await teacher.getByLabel('Pupils show you their screen').isChecked()).toBe(true);
  await teacher.getByRole('checkbox', { name: '1.1 What is a deepfake?' }).check();
  await teacher.getByRole('checkbox', { name: '5.1 The first hour' }).check();
  await teacher.getByRole('button', { name: 'Make the link' }).click();
  await teacher.locator('[data-part="qr"] svg').waitFor();
  const link = (await teacher.locator('[data-part="link"]').textContent()) ?? '';
  expect(link).toMatch(/^http:\/\/school\.test:\d+\/a\/#/);
  await teacher.getByRole('button', { name: 'Copy the link' }).click();
  await teacher.getByText('selected').waitFor();
  expect(await teacher.evaluate(() => getSelection()?.toString())).toBe(link);

  const pupil = await site.open(`a/${new URL(link).hash}`);
  await pupil.getByText('Done: 0 of 2.').waitFor();
  await pupil.goto(site.address('explorers/when-it-happens/the-first-hour/'));
  await pupil.getByRole('link', { name: 'Go to the next part' }).click();
  await pupil.goto(site.address('a/'));
  await pupil.getByText('Done: 1 of 2.').waitFor();
  await pupil.getByLabel('Your number on the class list').fill('7');
  await pupil.getByRole('button', { name: 'Make my code' }).click();
  const lines = await pupil.locator('.plain-lines').innerText();
  expect(lines).toContain('Number 7');
  expect(lines).toContain('5.1 The first hour: done');
  expect(await pupil.locator('[data-part="code-box"]').isVisible()).toBe(false);
  expect([...problemsOf(teacher), ...problemsOf(pupil)]).toEqual([]);
});

test('a link made elsewhere with a key shows lines too, and the class view says why it opens nothing', async () => {
  const parts = partsOfSite('explorers').filter(({ keptAs }) => keptAs === 'what-is-a-deepfake');
  const { storage, assignment } = await makeClass(parts, 'explorers');
  const [hash] = Object.entries(storage)
    .filter(([key]) => key.endsWith(assignment.id))
    .map(([, entry]) => (JSON.parse(entry) as { link: string }).link);
  const pupil = await site.open(`a/#${(hash ?? '').replace(/^#/, '')}`);
  await pupil.getByLabel('Your number on the class list').fill('7');
  await pupil.getByRole('button', { name: 'Make my code' }).click();
  expect(await pupil.locator('.plain-lines').innerText()).toContain('1.1 What is a deepfake?: not done yet');

  const teacher = await site.open('results/', { viewport: { width: 1280, height: 900 } });
  await teacher.getByText('where browsers open no seals').waitFor();
  for (const button of ['Scan with the camera', 'Read the codes']) {
    expect(await teacher.getByRole('button', { name: button, includeHidden: true }).count()).toBe(1);
    expect(await teacher.getByRole('button', { name: button }).count()).toBe(0);
  }
  expect([...problemsOf(teacher), ...problemsOf(pupil)]).toEqual([]);
});
