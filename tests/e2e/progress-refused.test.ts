/** Progress on a shared device, and where the browser refuses to keep it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { quiz, file, keysOf, kept, said, takeQuiz, openWithProgress, pressTo } from '../helpers/progress-journey.ts';

const site = useSite();

describe('on a shared device', () => {
  /** A tab with the switch on and a lesson done before and after it. */
  async function openShared(): Promise<Page> {
    const page = await openWithProgress(site, 'progress/');
    await page.getByLabel('Colours').selectOption('dark');
    await page.locator('shared-device[data-ready]').waitFor();
    await pressTo(page, 'This is a shared device');
    await page.keyboard.press('Space');
    await expect.poll(() => said(page, 'shared-device').textContent()).toContain('this tab only');
    await page.goto(site.address(quiz));
    await takeQuiz(page, 1);
    return page;
  }

  test('all is kept in the tab alone, and a new tab knows nothing', async () => {
    const page = await openShared();
    expect(await keysOf(page, 'localStorage')).toEqual([]);
    expect(await keysOf(page, 'sessionStorage')).toEqual([
      'face-value:progress',
      'face-value:shared',
      'face-value:theme',
    ]);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    const tab = await page.context().newPage();
    await tab.goto(site.address(''));
    expect(await keysOf(tab, 'sessionStorage')).toEqual([]);
    expect(await tab.getByRole('link', { name: /^Go on/ }).count()).toBe(0);
  });

  test('switched off, it joins what the device has meanwhile', async () => {
    const page = await openShared();
    const tab = await page.context().newPage();
    await tab.goto(site.address('explorers/real-edited-generated/how-a-computer-learns-a-face/'));
    await tab.locator('[data-next]').click();
    await page.goto(site.address('progress/'));
    await page.getByLabel('This is a shared device').uncheck();
    expect(await said(page, 'shared-device').textContent()).toBe('Kept on this device.');
    expect(await keysOf(page, 'sessionStorage')).toEqual([]);
    expect(await page.locator('progress-list [data-done]:visible').count()).toBe(2);
  });

  test('erasing leaves the switch on', async () => {
    const page = await openShared();
    await page.goto(site.address('progress/'));
    await page.getByRole('button', { name: 'Erase everything here' }).click();
    await page.getByRole('button', { name: 'Yes, erase it' }).click();
    expect(await keysOf(page, 'sessionStorage')).toEqual(['face-value:shared']);
    expect(await page.getByLabel('This is a shared device').isChecked()).toBe(true);
  });
});

describe('where the browser refuses', () => {
  /** Runs in the page before its scripts: makes storage behave as it does somewhere in the world. */
  const troubles: Record<string, () => void> = {
    blocked: () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
    },
    full: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    },
    newer: () => {
      localStorage.setItem('face-value:progress', '{"version":3,"treasure":true}');
    },
  };

  test.each(Object.keys(troubles))('storage %s: the page works and says once that nothing is kept', async (name) => {
    const page = await site.open('about/');
    await page.context().addInitScript(troubles[name] ?? (() => {}));
    await page.goto(site.address(quiz));
    await page.evaluate(() => {
      new MutationObserver((changes) => {
        const count = changes.filter(({ target }) => target.textContent?.includes('cannot be kept')).length;
        document.body.dataset['notices'] = String(Number(document.body.dataset['notices'] ?? 0) + count);
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    const ids = await takeQuiz(page);
    const notice = page.getByRole('status').filter({ hasText: 'cannot be kept on this device' });
    expect(await notice.count()).toBe(1);
    expect(await notice.isVisible()).toBe(true);
    expect(await page.locator('body').getAttribute('data-notices')).toBe('1');
    expect(await page.locator('[data-goto][data-state]').count(), 'for the time of the visit').toBe(ids.length);
    expect(problemsOf(page)).toEqual([]);
    if (name === 'newer') expect(await kept(page)).toContain('treasure');
  });

  test.each(Object.keys(troubles))('storage %s: the page of progress says what cannot be done', async (name) => {
    const page = await site.open('about/');
    await page.context().addInitScript(troubles[name] ?? (() => {}));
    await page.goto(site.address('progress/'));
    await page.locator('progress-file[data-ready]').waitFor();
    const text = '{"version":1,"lessons":{"what-is-a-deepfake":{"done":true,"quizzes":{}}}}';
    await page.getByLabel('Bring in a file').setInputFiles({ ...file, buffer: Buffer.from(text) });
    await expect.poll(() => said(page, 'progress-file').textContent()).toContain('cannot keep it');
    expect(problemsOf(page)).toEqual([]);
  });

  test('a switch that cannot be turned stays off and says so', async () => {
    const page = await site.open('about/');
    await page.context().addInitScript(troubles['blocked'] ?? (() => {}));
    await page.goto(site.address('progress/'));
    await page.locator('shared-device[data-ready]').waitFor();
    await page.getByLabel('This is a shared device').click();
    expect(await said(page, 'shared-device').textContent()).toContain('does not allow it');
    expect(await page.getByLabel('This is a shared device').isChecked()).toBe(false);
  });

  test('a value that cannot be read is set aside, and the page goes on', async () => {
    const page = await site.open('about/');
    await page.evaluate(() => localStorage.setItem('face-value:progress', '{garbage'));
    await page.goto(site.address(quiz));
    await takeQuiz(page, 1);
    const values = await page.evaluate(() => Object.entries(localStorage));
    expect(values.filter(([key]) => key.startsWith('face-value:set-aside'))).toEqual([[expect.anything(), '{garbage']]);
    expect(JSON.parse(await kept(page)).lessons).toHaveProperty('what-is-a-deepfake');
    expect(await page.getByText('cannot be kept on this device').count()).toBe(0);
    expect(problemsOf(page)).toEqual([]);
  });
});
