/**
 * Makes a fresh clone ready: installs packages when the lock file changed, and finds a browser with `--browser`.
 *
 * Plain JavaScript that Node 20 runs, since it comes before the Node that the other scripts need.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { findBrowser, installBrowser } from './browser.mjs';

const root = join(import.meta.dirname ?? '.', '..', '..');
const stampFile = join(root, 'node_modules', '.face-value-stamp');
/** Astro 7 needs 22.12; running TypeScript without a build step needs 22.18. */
const oldestNode = [22, 18];

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function stamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
}

function installPackages() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return;
  console.log('Installing packages (only when something changed) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    fail('The packages could not be installed. Is there a network, and does `npm ping` answer? Then try again.');
  }
  writeFileSync(stampFile, stamp());
}

/** The version that scripts will run on: node_modules/.bin comes first on their path. */
function scriptNodeVersion() {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  try {
    return execFileSync('node', ['--version'], { env, encoding: 'utf8', shell: process.platform === 'win32' }).trim();
  } catch {
    return process.version;
  }
}

function checkNode() {
  const version = scriptNodeVersion();
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  fail(
    `This project needs Node ${oldestNode.join('.')} or newer, and found ${version}. It usually brings its own along ` +
      'as a package; on this machine that did not work. Install Node 24 from nodejs.org, then try again.',
  );
}

if (Number(process.version.slice(1).split('.')[0]) < 20) {
  fail(`This project needs Node 20 or newer to begin with, and found ${process.version}. Install Node 24.`);
}
installPackages();
checkNode();
if (process.argv.includes('--browser') && !(await findBrowser())) {
  await installBrowser();
  if (!(await findBrowser())) {
    fail(
      'The tests need a Chromium browser and none could be had. Install Chromium or Chrome, or set CHROMIUM_PATH to ' +
        'its program file, then try again.',
    );
  }
}
