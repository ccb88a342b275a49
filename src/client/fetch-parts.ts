/** Fetches what there is to do on a track. */
import type { PartEntry } from '#domain/assignment/part-facts.ts';

/** Milliseconds until a file counts as not to be had. */
const patience = 15_000;

/**
 * Returns the parts of a track in the language of the page.
 *
 * @param address - With `{track}` in place of the track.
 * @throws When the file cannot be had, or something else comes back.
 */
export async function fetchParts(address: string, track: string): Promise<PartEntry[]> {
  const response = await fetch(address.replace('{track}', track), { signal: AbortSignal.timeout(patience) });
  const data: unknown = response.ok ? await response.json() : undefined;
  if (!Array.isArray(data)) throw new Error(`There is nothing to read at ${address}.`);
  return data as PartEntry[];
}
