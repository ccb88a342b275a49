/** The commands that look at content, as a person runs them. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const emptyFolder = mkdtempSync(join(tmpdir(), 'check-content-'));

afterAll(() => rmSync(emptyFolder, { recursive: true }));

/** Starts a script without waiting for it, so that the tests below run side by side. */
function run(script: string, words: readonly string[] = [], cwd = project) {
  const child = spawn(process.execPath, [join(project, 'src/cli', script), ...words], { cwd });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

describe.concurrent('check-content', () => {
  test('finds no error in our own content', async ({ expect }) => {
    const { status, stdout } = await run('check-content.ts');
    expect(stdout).not.toMatch(/^Errors$/m);
    expect(status).toBe(0);
  });

  test('takes another folder, names it as it was given, and fails where there is an error', async ({ expect }) => {
    const { status, stdout } = await run('check-content.ts', ['tests/content/fixtures/_valid/en']);
    expect(stdout).toContain('FILE_MISSING  tests/content/fixtures/_valid/en/site.yaml:1');
    expect(status).toBe(1);
  });

  test('says so when the folder does not exist', async ({ expect }) => {
    expect(await run('check-content.ts', ['no-such-folder'])).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "The folder no-such-folder does not exist.
      Name the folder that holds site.yaml.
      ",
        "stdout": "",
      }
    `);
  });
});

describe.concurrent('check-reading', () => {
  test('measures one lesson for each of its tracks', async ({ expect }) => {
    const { status, stdout, stderr } = await run('check-reading.ts', ['the-first-hour']);
    expect(stdout.match(/^the-first-hour .*/gm)).toHaveLength(3);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('says so when there is no such lesson', async ({ expect }) => {
    expect(await run('check-reading.ts', ['no-such-lesson'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'No file in content/en/lessons is called "no-such-lesson".\n',
    });
  });

  test('does not guess a track', async ({ expect }) => {
    expect((await run('check-reading.ts', ['--from', 'adults'])).status).toBe(1);
  });
});

describe.concurrent('check-services', () => {
  test('fails once our own dates are too old', async ({ expect }) => {
    expect((await run('check-services.ts', ['--day=2040-01-01'])).status).toBe(1);
  });

  test('works where there is no content', async ({ expect }) => {
    expect(await run('check-services.ts', [], emptyFolder)).toEqual({
      status: 0,
      stdout: 'No problems in 0 files.\n',
      stderr: '',
    });
  });

  test('does not guess a day', async ({ expect }) => {
    expect(await run('check-services.ts', ['--day', '2026-02-30'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The day cannot be read.\nWrite it as in: npm run check:services -- --day 2027-01-31\n',
    });
  });
});
