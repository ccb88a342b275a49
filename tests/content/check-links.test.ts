/** Whether addresses still open: what is asked, how answers are judged, and what is printed. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseTree } from '#domain/check/parse-tree.ts';
import { collectLinks } from '#domain/links/collect-links.ts';
import { judgeAnswer } from '#domain/links/judge-answer.ts';
import { linksStatus, printLinks, type AskedLink } from '#domain/links/print-links.ts';
import { askLinks } from '../../src/cli/ask-links.ts';

const service = (address: string, more = '') => `name: Sample
kind: guide
serviceArea: [vn]
serves: { ages: all }
url: ${address}
confirmed: true
assuredDate: "2026-11-01"
checkedBy: editor
sources: [{ title: Page, url: https://source.example/ }]
${more}`;

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const linkTo = (address: string) => ({ address, places: [{ file: 'a.yaml', line: 5 }] });

describe('collectLinks', () => {
  test('takes each address once, with all its places, and no source', () => {
    const chat = 'contacts: [{ channel: chat, value: "https://chat.example/", confidence: verified }]\n';
    const tree = parseTree([
      file('shared/support/one.yaml', service('https://a.example/', chat)),
      file('shared/support/two.yaml', service('https://a.example/')),
      file('shared/support/gone.yaml', service('https://gone.example/', 'status: closed\n')),
    ]);
    expect(collectLinks(tree)).toEqual([
      {
        address: 'https://a.example/',
        places: [
          { file: 'content/shared/support/one.yaml', line: 5 },
          { file: 'content/shared/support/two.yaml', line: 5 },
        ],
      },
      { address: 'https://chat.example/', places: [{ file: 'content/shared/support/one.yaml', line: 10 }] },
    ]);
  });
});

describe('judgeAnswer', () => {
  test.each([
    [200, 'https://a.example/x', 'alive'],
    [200, 'https://www.a.example/x/', 'alive'],
    [200, 'https://a.example/y', 'moved'],
    [404, 'https://a.example/x', 'dead'],
    [410, 'https://a.example/x', 'dead'],
    [403, 'https://a.example/x', 'refused'],
    [503, 'https://a.example/x', 'unreachable'],
  ])('status %i at %s is %s', (status, address, state) => {
    expect(judgeAnswer('http://a.example/x', { status, address })).toBe(state);
  });

  test('no answer is no verdict on the address', () => {
    expect(judgeAnswer('https://a.example/', { failure: 'ENOTFOUND' })).toBe('unreachable');
  });
});

describe('askLinks', () => {
  test('asks for the head first, for the page where that fails, and never more at once than told', async () => {
    const calls: string[] = [];
    let open = 0;
    let most = 0;
    const fake = (async (address: string, { method }: RequestInit) => {
      calls.push(`${method} ${address}`);
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return new Response(null, { status: method === 'HEAD' && address.endsWith('/2') ? 405 : 200 });
    }) as typeof fetch;
    const links = [1, 2, 3, 4, 5].map((number) => linkTo(`https://a.example/${number}`));
    const asked = await askLinks(links, { fetch: fake, timeout: 1000, atOnce: 2 });
    expect(asked.map(({ answer }) => 'status' in answer && answer.status)).toEqual([200, 200, 200, 200, 200]);
    expect(calls.filter((call) => call.startsWith('GET'))).toEqual(['GET https://a.example/2']);
    expect(most).toBeLessThanOrEqual(2);
  });
});

describe('the report', () => {
  const dead: AskedLink = { ...linkTo('https://a.example/x'), answer: { status: 404, address: 'https://a.example/x' } };
  const silent: AskedLink = { ...linkTo('https://b.example/'), answer: { failure: 'ENOTFOUND' } };

  test('names file and line, and what to do', () => {
    expect(printLinks([dead, silent])).toMatchInlineSnapshot(`
      "Dead
      ----
      Find the new address on the page of the service, or take the address out.

      https://a.example/x  (status 404)
        a.yaml:5

      Unreachable
      -----------
      Try again tomorrow, and open it by hand.

      https://b.example/  (ENOTFOUND)
        a.yaml:5

      Addresses asked: 2. Open: 0, dead: 1, moved: 0, unreachable: 1, refused: 0.
      "
    `);
  });

  test('fails for a dead address, and says nothing where no host could be reached', () => {
    expect(linksStatus([dead, silent])).toBe(1);
    expect(linksStatus([silent, silent])).toBe(2);
    expect(linksStatus([])).toBe(0);
  });
});

describe('npm run check:links', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-links-'));
  const server = createServer((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new' });
    else if (request.url === '/gone') response.writeHead(404);
    else response.writeHead(request.method === 'HEAD' && request.url === '/no-head' ? 405 : 200);
    response.end();
  });

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    mkdirSync(join(folder, 'content/shared/support'), { recursive: true });
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  function run(paths: readonly string[], port = (server.address() as AddressInfo).port) {
    rmSync(join(folder, 'content/shared/support'), { recursive: true });
    mkdirSync(join(folder, 'content/shared/support'));
    for (const path of paths) {
      const text = service(`http://127.0.0.1:${port}/${path}`);
      writeFileSync(join(folder, `content/shared/support/${path}.yaml`), text);
    }
    const script = fileURLToPath(new URL('../../src/cli/check-links.ts', import.meta.url));
    const child = spawn(process.execPath, [script], { cwd: folder });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
    }
    return new Promise<{ status: number | null; text: string }>((done) => {
      child.on('close', (status) => done({ status, text: text.replaceAll(`:${port}`, '') }));
    });
  }

  test('finds a dead and a moved address on a real server', async () => {
    const { status, text } = await run(['fine', 'no-head', 'old', 'gone']);
    expect(text).toMatchInlineSnapshot(`
      "Dead
      ----
      Find the new address on the page of the service, or take the address out.

      http://127.0.0.1/gone  (status 404)
        content/shared/support/gone.yaml:5

      Moved
      -----
      Open it. If it is still the right page, write the new address.

      http://127.0.0.1/old  (now at http://127.0.0.1/new)
        content/shared/support/old.yaml:5

      Addresses asked: 4. Open: 2, dead: 1, moved: 1, unreachable: 0, refused: 0.
      "
    `);
    expect(status).toBe(1);
  });

  test('says so when there is no network', async () => {
    const { status, text } = await run(['fine', 'old'], 1);
    expect(text).toMatchInlineSnapshot(`
      "None of 2 addresses could be reached, so this says nothing about them.
      Is there a network, and may this computer open other sites? Try again there.
      "
    `);
    expect(status).toBe(2);
  });
});
