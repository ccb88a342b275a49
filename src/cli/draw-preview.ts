/** Draws the description of a preview picture as a PNG. */
import { readFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import type { Box } from '#ui/preview/boxes.ts';
import { previewFonts, previewSize } from '#ui/preview/preview-layout.ts';
import { encodePng } from './indexed-png.ts';

/** Most that a picture may weigh, in bytes. */
export const previewLimit = 20_000;

const parts = ['latin', 'latin-ext', 'vietnamese'] as const;

// The drawing library cannot read woff2, which the pages get.
const fonts = parts.map((part, index) => ({
  name: previewFonts[index] ?? part,
  data: readFileSync(`node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-700-normal.woff`),
  weight: 700 as const,
  style: 'normal' as const,
}));

/** A picture with its letters as outlines, and the letters that the heading face lacks. */
export interface DrawnPreview {
  readonly svg: string;
  readonly missing: readonly string[];
}

/** Sets the words and places the boxes. */
export async function drawSvg(tree: Box, size: { width: number; height: number } = previewSize): Promise<DrawnPreview> {
  const missing: string[] = [];
  const svg = await satori(tree as Parameters<typeof satori>[0], {
    ...size,
    fonts,
    loadAdditionalAsset: async (_language: string, letters: string) => {
      missing.push(letters);
      return [];
    },
  });
  return { svg, missing };
}

/** Paints the drawing, in as many colours as the limit allows. */
export async function paintPng(svg: string): Promise<Buffer> {
  const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  for (const colors of [64, 48, 40, 32, 24, 16]) {
    const png = await encodePng({ width, height, bytes: pixels }, colors);
    if (png.length <= previewLimit) return png;
  }
  throw new Error(`A preview picture is heavier than ${previewLimit} bytes even in 16 colours.`);
}
