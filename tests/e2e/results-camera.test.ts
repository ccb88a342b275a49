/** The camera of the class view, with a film of two QR codes before it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import encodeQR from 'qr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsOf, useSite } from '../helpers/browser.ts';
import { makeClass, partsOfSite } from '../helpers/class.ts';
import { builds } from '../helpers/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'camera-'));
const film = join(folder, 'codes.y4m');
const [width, height] = [640, 480];

/** Draws a code as one picture of a film: brightness of each dot, then colour, of which there is none. */
function frameOf(code: string): Buffer {
  const cells = encodeQR(code, 'raw', { border: 4 });
  const size = Math.floor(height / cells.length);
  const brightness = Buffer.alloc(width * height, 235);
  for (const [y, row] of cells.entries()) {
    for (const [x, dark] of row.entries()) {
      for (let line = 0; dark && line < size; line++) {
        const from = (y * size + line) * width + x * size;
        brightness.fill(16, from, from + size);
      }
    }
  }
  return Buffer.concat([Buffer.from('FRAME\n'), brightness, Buffer.alloc((width * height) / 2, 128)]);
}

const site = useSite(builds[0], [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
]);
let storage: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const parts = partsOfSite('explorers').filter(({ keptAs }) => keptAs === 'what-is-a-deepfake');
  const made = await makeClass(parts, 'explorers');
  const codeOf = (number: number) =>
    made.codeOf({ number, device: `0000000${number}`, tries: { 'what-is-a-deepfake': () => 'right' } });
  const frames = (await Promise.all([codeOf(1), codeOf(2)])).map(frameOf);
  // Each code is held before the camera for two seconds.
  const pictures = frames.flatMap((frame) => Array.from({ length: 10 }, () => frame));
  writeFileSync(film, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420\n`), ...pictures]));
  storage = made.storage;
});

afterAll(() => rmSync(folder, { recursive: true }));

test('reads one code after the other, until the camera is turned off', async () => {
  const page = await site.open('about/', { viewport: { width: 360, height: 740 } });
  await page.evaluate((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, storage);
  await page.goto(site.address('results/'));
  const scan = page.getByRole('button', { name: 'Scan with the camera' });
  await scan.click();
  await page.locator('[data-part="count"]', { hasText: 'Handed in: 2.' }).waitFor();
  expect(await page.locator('[data-part="table"] tbody th').allTextContents()).toEqual(['1', '2']);
  expect(await page.locator('class-view .said').textContent()).toContain('Handed in: 2.');
  await scan.click();
  await page.getByText('The camera is off.').waitFor();
  expect(await page.locator('video').isHidden()).toBe(true);
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.srcObject)).toBeNull();
  expect(problemsOf(page)).toEqual([]);
});
