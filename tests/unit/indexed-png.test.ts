import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../src/cli/indexed-png.ts';

/** Reads a file of `encodePng` back into colours, row by row. */
function decode(png: Buffer): { width: number; height: number; colors: string[] } {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const part = (name: string): Buffer => chunks.get(name) ?? Buffer.alloc(0);
  const [width, height] = [part('IHDR').readUInt32BE(0), part('IHDR').readUInt32BE(4)];
  const rows = inflateSync(part('IDAT'));
  expect(rows).toHaveLength((width + 1) * height);
  const colors = [...rows]
    .filter((_, index) => index % (width + 1) !== 0)
    .map((place) => part('PLTE').toString('hex', place * 3, place * 3 + 3));
  return { width, height, colors };
}

const picture = (width: number, ...colors: string[]) => ({
  width,
  height: colors.length / width,
  bytes: Uint8Array.from(Buffer.from(colors.map((color) => `${color}ff`).join(''), 'hex')),
});

describe('a picture', () => {
  test('comes back as it was when it has few colours', async () => {
    const colors = ['ff0000', 'ff0000', '00ff00', '0000ff', 'ffffff', '000000'];
    expect(decode(await encodePng(picture(3, ...colors), 16))).toEqual({ width: 3, height: 2, colors });
  });

  test('keeps a rare colour that nothing else is like, and joins two that are alike', async () => {
    const many = Array.from({ length: 40 }, (_, index) => (index % 2 ? 'fefefe' : 'ffffff'));
    const { colors } = decode(await encodePng(picture(42, ...many, 'ff0000', '000000'), 3));
    expect(new Set(colors).size).toBe(3);
    expect(colors.slice(-2)).toEqual(['ff0000', '000000']);
  });

  test('may have one colour only', async () => {
    expect(decode(await encodePng(picture(2, 'aabbcc', 'aabbcc'), 8)).colors).toEqual(['aabbcc', 'aabbcc']);
  });
});
