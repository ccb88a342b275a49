/** Sources of claims, over all files. */
import { getCollection } from 'astro:content';
import type { Source } from '#domain/source/schema.ts';

/** Returns every source by its id. */
export async function getSources(): Promise<Map<string, Source>> {
  const files = await getCollection('sources');
  return new Map(files.flatMap((file) => Object.entries(file.data)));
}
