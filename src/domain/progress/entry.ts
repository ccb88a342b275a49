/** Reads records by keys that come from outside: "constructor" is a fine id and must not find what objects inherit. */

/** Returns the entry of a key, or undefined. */
export function entryOf<Entry>(record: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Tells whether a key is there or may still be added. */
export function hasRoom(record: Readonly<Record<string, unknown>>, key: string, limit: number): boolean {
  return Object.hasOwn(record, key) || Object.keys(record).length < limit;
}
