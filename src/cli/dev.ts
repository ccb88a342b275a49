/** `npm run dev`: for authors; pages change as files are saved. Problems in content are listed once at the start. */
import process from 'node:process';
import { dev } from 'astro';
import { checkContent } from './build-site.ts';
import { buildHeadingFonts } from './heading-fonts.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  checkContent();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
await buildHeadingFonts();
await dev({ root: '.', server: { port: 4321, host: 'localhost' } });
