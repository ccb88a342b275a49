/** The two commands as a person runs them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const emptyFolder = mkdtempSync(join(tmpdir(), 'check-content-'));

afterAll(() => rmSync(emptyFolder, { recursive: true }));

function run(script: string, words: readonly string[] = [], cwd = project) {
  const path = join(project, 'src/cli', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('check-content', () => {
  test('finds no error in our own content', () => {
    const { status, stdout } = run('check-content.ts');
    expect(stdout).not.toMatch(/^Errors$/m);
    expect(status).toBe(0);
  });

  test('takes another folder', () => {
    expect(run('check-content.ts', ['tests/content/fixtures/_valid'])).toEqual({
      status: 0,
      stdout: 'No problems in 23 files.\n',
      stderr: '',
    });
  });

  test('fails where there is an error, and names the folder as it was given', () => {
    const { status, stdout } = run('check-content.ts', ['tests/content/fixtures/_valid/en']);
    expect(stdout).toContain('FILE_MISSING  tests/content/fixtures/_valid/en/site.yaml:1');
    expect(status).toBe(1);
  });

  test('says so when the folder does not exist', () => {
    expect(run('check-content.ts', ['no-such-folder'])).toMatchInlineSnapshot(`
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

describe('check-services', () => {
  test('is content with our own dates on the day of the check', () => {
    expect(run('check-services.ts', ['--day', '2026-11-23']).status).toBe(0);
  });

  test('fails once our own dates are too old', () => {
    expect(run('check-services.ts', ['--day=2040-01-01']).status).toBe(1);
  });

  test('works where there is no content', () => {
    expect(run('check-services.ts', [], emptyFolder)).toEqual({
      status: 0,
      stdout: 'No problems in 0 files.\n',
      stderr: '',
    });
  });

  test('does not guess a day', () => {
    expect(run('check-services.ts', ['--day', '2026-02-30'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The day cannot be read.\nWrite it as in: npm run check:services -- --day 2027-01-31\n',
    });
  });
});
