/** The sheets for the staff of schools. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { sheetGroups, type SheetGroup } from '#domain/content/school-sheet-schema.ts';

/** One sheet; the id is its file name and the end of its address. */
export interface Sheet {
  readonly id: string;
  readonly entry: CollectionEntry<'schools'>;
}

/** The sheets of one group in their order. */
export interface SheetsOfGroup {
  readonly group: SheetGroup;
  readonly sheets: readonly Sheet[];
}

/** Returns the sheets of a language by group; a translation may have none yet. */
export async function getSheets(lang: string): Promise<SheetsOfGroup[]> {
  const entries = await getCollection('schools', (entry) => entry.id.startsWith(`${lang}/`));
  const sheets = entries
    .map((entry): Sheet => ({ id: entry.id.split('/').at(-1) ?? entry.id, entry }))
    .sort((one, other) => one.entry.data.order - other.entry.data.order);
  return sheetGroups
    .map((group) => ({ group, sheets: sheets.filter(({ entry }) => entry.data.group === group) }))
    .filter((group) => group.sheets.length > 0);
}
