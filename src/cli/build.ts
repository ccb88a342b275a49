/** `npm run build`: the finished site in dist/. */
import process from 'node:process';
import { buildSite } from './build-site.ts';

try {
  await buildSite({ outDir: './dist' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
