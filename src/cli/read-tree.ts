/** Reads a folder from disk, for checks that work on files in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RawFile } from '#domain/check/parse-content-file.ts';

/**
 * Returns every file below a folder, sorted by path. Hidden files such as `.DS_Store` are left out.
 *
 * @throws When the folder does not exist.
 */
export function readTree(folder: string): RawFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}
