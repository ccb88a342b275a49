/** `npm start`: builds the site and serves the result on this machine only. */
import process from 'node:process';
import { preview } from 'astro';
import { buildSite } from './build-site.ts';
import { readSite } from './read-site.ts';

const port = 4321;

try {
  await buildSite({ outDir: './dist' });
  await preview({ root: '.', outDir: './dist', logLevel: 'error', server: { port, host: 'localhost' } });
  console.log(`\nThe site is at http://localhost:${port}${readSite().base}\nPress Ctrl+C to stop.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
