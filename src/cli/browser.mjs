/**
 * Finds or installs the Chromium that the browser tests drive.
 *
 * Order: the one named by CHROMIUM_PATH, one on the machine, Playwright's own, Debian's package when root.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function browserOnMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const candidates = programNames.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...candidates, ...fixedPlaces].find(isProgram);
}

async function browserOfPlaywright() {
  try {
    const { chromium } = await import('playwright-core');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the program file of a Chromium browser, or undefined where there is none. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program. Correct the path or unset the variable.`);
  }
  return browserOnMachine() ?? (await browserOfPlaywright());
}

/** Tries to install a browser: Playwright's own first, then Debian's package where we are root. */
export async function installBrowser() {
  console.log('No Chromium found. Trying to install one for the tests …');
  const options = { stdio: ['ignore', 'inherit', 'inherit'] };
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--only-shell', 'chromium'], {
    ...options,
    timeout: 300_000,
  });
  if (await findBrowser()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  }
}
