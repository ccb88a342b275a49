/**
 * `npm test`: builds the site at the root and under a sub-path, then runs every test.
 *
 * The last line it prints is "N passed, N failed", which CI reads.
 */
import process from 'node:process';
import { startVitest } from 'vitest/node';
import { buildSite } from './build-site.ts';

process.env['TEST_FULL'] = process.argv.includes('--full') ? '1' : '';
let built = true;
try {
  await buildSite({ outDir: './dist-sub', base: '/kids/safe/' });
  await buildSite({ outDir: './dist', base: '/' });
} catch (error) {
  built = false;
  console.error(error instanceof Error ? error.message : error);
}

const vitest = await startVitest('test', [], { watch: false, reporters: ['default'] });
await vitest.close();
const counts = { passed: 0, failed: built ? 0 : 1 };
for (const module of vitest.state.getTestModules()) {
  // A file that cannot be loaded holds no tests, and is a failure all the same.
  if (module.errors().length > 0) counts.failed += 1;
  for (const test of module.children.allTests()) {
    const state = test.result().state;
    if (state === 'passed') counts.passed += 1;
    else counts.failed += 1;
  }
}
const unhandled = vitest.state.getUnhandledErrors().length;
counts.failed += unhandled;
if (counts.passed === 0) counts.failed += 1;
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`${counts.passed} passed, ${counts.failed} failed`);
