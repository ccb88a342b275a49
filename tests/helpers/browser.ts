/** A browser and a server for journeys: one of each for a test file, closed at its end. */
import { preview } from 'astro';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../src/cli/browser.mjs';
import { builds, type Build } from './site.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a test file gets: pages that open on the built site. */
export interface Journey {
  /** Opens a page of the site by its path below the base. */
  open(path: string, options?: BrowserContextOptions & { blockScripts?: boolean }): Promise<Page>;
  /** Full address of a path below the base. */
  address(path: string): string;
}

/**
 * Starts server and browser before the tests of a file, and stops them after.
 *
 * @param moreFlags - For the browser, such as what stands for a camera.
 * @param host - What the pages are opened at; any name but this machine's is plain http to the browser, as at a school.
 */
export function useSite(build: Build = builds[0], moreFlags: readonly string[] = [], host = '127.0.0.1'): Journey {
  let browser: Browser | undefined;
  let origin = '';
  let stop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    process.env['SITE_BASE'] = build.base;
    const server = await preview({
      root: '.',
      outDir: `./${build.folder}`,
      logLevel: 'silent',
      server: { port: 0, host: '127.0.0.1', allowedHosts: [host] },
    });
    origin = `http://${host}:${server.port}`;
    stop = () => server.stop();
    const executablePath = await findBrowser();
    if (!executablePath) throw new Error('No Chromium found. Run `npm test`, which installs one.');
    browser = await chromium.launch({
      executablePath,
      args: [...flags, `--host-resolver-rules=MAP ${host} 127.0.0.1`, ...moreFlags],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await stop?.();
  });

  const address = (path: string): string => `${origin}${build.base}${path}`;
  return {
    address,
    async open(path, { blockScripts = false, ...options } = {}) {
      if (!browser) throw new Error('The browser has not started.');
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
      // Aborting requests, not javaScriptEnabled: false, since axe hangs with the latter.
      if (blockScripts) await context.route(/\.js(\?|$)/, (route) => route.abort());
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(String(error)));
      consoleProblems.set(page, problems);
      await page.goto(address(path));
      return page;
    },
  };
}

const consoleProblems = new WeakMap<Page, string[]>();

/** Errors that the page wrote to the console since it was opened, policy violations among them. */
export function problemsOf(page: Page): string[] {
  return consoleProblems.get(page) ?? [];
}
