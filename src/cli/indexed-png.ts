/** Writes pictures of flat colours as small PNG files: a palette of few colours, one byte a pixel. */
import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

/** A picture as four bytes a pixel: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

interface Shade {
  readonly rgb: readonly [number, number, number];
  readonly count: number;
  /** Squared distance to the nearest colour of the palette. */
  distance: number;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

/** Counts the colours. Flat pictures are mostly runs, so looking up a run once is what makes this quick. */
function countShades(colors: Uint32Array): Map<number, Shade> {
  const counts = new Map<number, number>();
  for (let at = 0; at < colors.length;) {
    const color = colors[at] ?? 0;
    const start = at;
    while (colors[at] === color) at += 1;
    counts.set(color, (counts.get(color) ?? 0) + at - start);
  }
  return new Map(
    [...counts].map(([color, count]) => [
      color,
      { rgb: [color & 255, (color >>> 8) & 255, (color >>> 16) & 255], count, distance: Infinity },
    ]),
  );
}

const apart = (a: Shade, b: Shade): number =>
  (a.rgb[0] - b.rgb[0]) ** 2 + (a.rgb[1] - b.rgb[1]) ** 2 + (a.rgb[2] - b.rgb[2]) ** 2;

/** Chooses colours one by one, each time the one that would be missed most: seen often, and far from all chosen. */
function choosePalette(shades: readonly Shade[], size: number): Shade[] {
  const palette: Shade[] = [];
  const missed = (shade: Shade): number => shade.count * Math.min(shade.distance, 1e9);
  for (const shade of shades) shade.distance = Infinity;
  while (palette.length < size) {
    const next = shades.reduce((worst, shade) => (missed(shade) > missed(worst) ? shade : worst));
    if (missed(next) === 0) break;
    palette.push(next);
    for (const shade of shades) shade.distance = Math.min(shade.distance, apart(shade, next));
  }
  return palette;
}

/** Returns the rows as PNG wants them: a zero for "no filter", then the place of each pixel in the palette. */
function indexRows(colors: Uint32Array, width: number, places: ReadonlyMap<number, number>): Buffer {
  const height = colors.length / width;
  const rows = Buffer.alloc((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let at = 0, out = 0; at < colors.length; at += 1) {
    if (at % width === 0) out += 1;
    const color = colors[at] ?? 0;
    if (color !== last) place = places.get(color) ?? 0;
    last = color;
    rows[out] = place;
    out += 1;
  }
  return rows;
}

/**
 * Encodes a picture in at most `size` colours; every other colour becomes the nearest of them. Alpha is dropped.
 *
 * @param size - 256 at most.
 */
export async function encodePng({ width, height, bytes }: Pixels, size: number): Promise<Buffer> {
  const colors = new Uint32Array(bytes.slice().buffer);
  const shades = countShades(colors);
  const palette = choosePalette([...shades.values()], size);
  const nearest = (shade: Shade): number =>
    palette.reduce(
      (best, entry, place) => (apart(entry, shade) < apart(palette[best] ?? entry, shade) ? place : best),
      0,
    );
  const places = new Map([...shades].map(([color, shade]) => [color, nearest(shade)]));
  const data = await compress(indexRows(colors, width, places), {
    level: constants.Z_BEST_COMPRESSION,
    memLevel: 9,
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, palette, and the only kinds of compression, filter and interlace
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((entry) => entry.rgb))),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
