/**
 * Cuts the heading font down to the letters that the content uses.
 *
 * An edition with other words gets other letters, so this is a step of the build and not a file in the repository.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const source = (part: string) =>
  `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-700-normal.woff2`;
/** The files that `src/styles/fonts.css` names; each holds one range of letters. */
const parts = ['latin', 'latin-ext', 'vietnamese'] as const;
const outFolder = '.generated/fonts';

function lettersOf(folder: string): Set<string> {
  const letters = new Set(' 0123456789');
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!/\.(yaml|mdx)$/.test(entry.name)) continue;
    for (const letter of readFileSync(join(entry.parentPath, entry.name), 'utf8').normalize('NFC')) letters.add(letter);
  }
  return letters;
}

/** Writes the subset fonts for all words below `content/`. */
export async function buildHeadingFonts(): Promise<void> {
  const text = [...lettersOf('content')].join('');
  mkdirSync(outFolder, { recursive: true });
  for (const part of parts) {
    const font = await subsetFont(readFileSync(source(part)), text, { targetFormat: 'woff2', noLayoutClosure: true });
    writeFileSync(join(outFolder, `heading-${part}.woff2`), font);
  }
}
