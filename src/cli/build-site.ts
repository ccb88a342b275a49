/** Builds one edition, from content check to search index; shared by `build`, `start` and the tests. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';
import { finishHtml } from './finish-html.ts';
import { buildHeadingFonts } from './heading-fonts.ts';
import { drawPreviews } from './previews.ts';
import { readSite } from './read-site.ts';

interface BuildOptions {
  /** Folder for the finished site, from the project's root. */
  readonly outDir: string;
  /** Folder on the host, with slashes at both ends; left out: from `content/site.yaml` or SITE_BASE. */
  readonly base?: string;
}

/** Runs the content check in a process of its own, so that its report prints whole. Throws when it finds errors. */
export function checkContent(): void {
  const script = fileURLToPath(new URL('check-content.ts', import.meta.url));
  const result = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (result.status !== 0) throw new Error('The content has errors, listed above. Mend them and build again.');
}

async function indexForSearch(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: ['[data-search-skip]', '[popover]', 'sup'] });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const { page_count } = await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  return page_count;
}

function finishPages(folder: string, base: string): void {
  for (const page of globSync(`${folder}/**/*.html`)) {
    const { html, files } = finishHtml(readFileSync(page, 'utf8'), base);
    writeFileSync(page, html);
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }
}

/** Builds the site into a folder. Throws when the content has errors or a step fails. */
export async function buildSite({ outDir, base }: BuildOptions): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (base) process.env['SITE_BASE'] = base;
  checkContent();
  await buildHeadingFonts();
  await build({ root: '.', outDir, logLevel: 'warn' });
  await drawPreviews(outDir);
  finishPages(outDir, readSite().base);
  const pages = await indexForSearch(outDir);
  console.log(`Built ${outDir}: ${pages} pages in the search index.`);
}
