/**
 * Draws the pictures that chats and search engines show for pages.
 *
 * Pictures that were drawn before lie in a cache, so that a build after a small change draws a few and not hundreds.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPreviewFacts, type PreviewFacts } from '#ui/preview/preview-facts.ts';
import { layOutPreview } from '#ui/preview/preview-layout.ts';
import { drawSvg, paintPng } from './draw-preview.ts';

const cache = '.cache/previews';

/** Drawing and compressing run beside this thread; more at once than this only takes memory. */
const atOnce = 4;

/** What changes a picture besides its description: the programs that draw it, and the font. */
function versionsOfTools(): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const tools = ['satori', '@resvg/resvg-js', '@fontsource/be-vietnam-pro'].map((name) => dependencies[name]);
  const code = ['draw-preview.ts', 'indexed-png.ts'].map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  );
  return [...tools, ...code].join('\n');
}

async function paint(facts: PreviewFacts): Promise<Buffer> {
  const { svg, missing } = await drawSvg(layOutPreview(facts));
  return paintPng(missing.length > 0 ? (await drawSvg(layOutPreview(facts, missing))).svg : svg);
}

async function place(facts: PreviewFacts, folder: string, versions: string): Promise<void> {
  const key = createHash('sha256')
    .update(JSON.stringify(layOutPreview(facts)))
    .update(versions)
    .digest('hex');
  const kept = join(cache, `${key}.png`);
  if (!existsSync(kept)) writeFileSync(kept, await paint(facts));
  const target = join(folder, facts.file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, readFileSync(kept));
}

/** Draws the pictures of all pages of a built site, before the pages are finished. */
export async function drawPreviews(folder: string): Promise<void> {
  const wanted = new Map<string, PreviewFacts>();
  for (const page of globSync(`${folder}/**/*.html`)) {
    const facts = readPreviewFacts(readFileSync(page, 'utf8'));
    if (facts) wanted.set(facts.file, facts);
  }
  mkdirSync(cache, { recursive: true });
  const versions = versionsOfTools();
  const queue = [...wanted.values()];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) await place(next, folder, versions);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
