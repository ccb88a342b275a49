/** What people of the edition have asked services. */
import { getCollection } from 'astro:content';
import type { Launch } from '#domain/launch/schema.ts';

/** Returns the answers of services, by id of the service; none where the edition has no launch file. */
export async function getCalls(): Promise<Launch['calls']> {
  const [launch] = await getCollection('launch');
  return launch?.data.calls ?? {};
}
