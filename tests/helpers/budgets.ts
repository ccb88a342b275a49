/**
 * How heavy a page may be, in bytes after brotli at quality 11 (fonts as they are). One table for the whole site.
 *
 * 14,000 bytes reach a phone in the first round trip: ten TCP segments of 1,448 bytes less headers.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const budgets = {
  /** HTML with its inlined CSS, any page. */
  html: 14_000,
  /** HTML with its inlined CSS of a page of the questions of help. */
  helpStep: 12_000,
  /** All scripts of a page together. */
  scripts: 20_000,
  /** Everything a cold visit to a page loads: HTML, scripts, fonts, drawings. */
  wholePage: 60_000,
} as const;

const compressed = /\.(html|js|css|svg|json|xml|webmanifest)$/;

/** Bytes of a file as it goes over the wire. A lower quality is quicker, and never counts less. */
export function bytesOnWire(folder: string, file: string, quality = 11): number {
  const content = readFileSync(join(folder, file));
  if (!compressed.test(file)) return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
