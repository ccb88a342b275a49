/** Fetches what there is to do on a track, and what its questions are. */
import type { ItemEntry, PartEntry } from '#domain/assignment/part-facts.ts';

/** Milliseconds until a file counts as not to be had. */
const patience = 15_000;

async function fetchData(address: string, track: string): Promise<unknown> {
  const response = await fetch(address.replace('{track}', track), { signal: AbortSignal.timeout(patience) });
  return response.ok ? await response.json() : undefined;
}

/**
 * Returns the parts of a track in the language of the page.
 *
 * @param address - With `{track}` in place of the track.
 * @throws When the file cannot be had, or something else comes back.
 */
export async function fetchParts(address: string, track: string): Promise<PartEntry[]> {
  const data = await fetchData(address, track);
  if (!Array.isArray(data)) throw new Error(`There is nothing to read at ${address}.`);
  return data as PartEntry[];
}

/** Returns the items of a track by their ids, as `fetchParts` does. */
export async function fetchItemEntries(address: string, track: string): Promise<Readonly<Record<string, ItemEntry>>> {
  const data = await fetchData(address, track);
  if (typeof data !== 'object' || data === null) throw new Error(`There is nothing to read at ${address}.`);
  return data as Readonly<Record<string, ItemEntry>>;
}
