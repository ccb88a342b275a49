/** The sheets for families, one for each track that has one. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { trackIds, type TrackId } from '#domain/course/schema.ts';

/** One sheet. */
export interface FamilySheet {
  readonly track: TrackId;
  readonly entry: CollectionEntry<'families'>;
}

/** Returns the sheets of a language, youngest track first; a translation may have none yet. */
export async function getFamilySheets(lang: string): Promise<FamilySheet[]> {
  const entries = await getCollection('families', (entry) => entry.id.startsWith(`${lang}/`));
  return trackIds.flatMap((track) => {
    const entry = entries.find(({ id }) => id.endsWith(`/${track}`));
    return entry ? [{ track, entry }] : [];
  });
}
