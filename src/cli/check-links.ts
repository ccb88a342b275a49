/**
 * `npm run check:links`: asks every official page and report form once whether it still opens.
 *
 * For maintainers with a network, never part of the tests: a host that is slow today says nothing about our files.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseTree } from '#domain/check/parse-tree.ts';
import { collectLinks } from '#domain/links/collect-links.ts';
import { linksStatus, printLinks } from '#domain/links/print-links.ts';
import { askLinks } from './ask-links.ts';
import { readTree } from './read-tree.ts';

const files = existsSync('./content') ? readTree('./content') : [];
const links = collectLinks(parseTree(files.filter(({ path }) => /^shared\/(support|platforms)\//.test(path))));
const asked = await askLinks(links, { fetch, timeout: 15_000, atOnce: 4 });
const status = linksStatus(asked);
if (status === 2) {
  process.stderr.write(
    `None of ${links.length} addresses could be reached, so this says nothing about them.\nIs there a network, and may this computer open other sites? Try again there.\n`,
  );
} else {
  process.stdout.write(printLinks(asked));
}
process.exitCode = status;
