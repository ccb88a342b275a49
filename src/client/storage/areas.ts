/**
 * The two storage areas of the browser, without surprises: where storage is blocked, full or broken, reading finds
 * nothing and writing says that it was not kept. Every key of the site starts with the same prefix.
 */

/** `localStorage` lasts on the device, `sessionStorage` until the tab is closed. */
export type Area = 'localStorage' | 'sessionStorage';

const prefix = 'face-value:';

/** Runs what may throw: even naming `localStorage` does, where storage is blocked. */
function attempt<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Returns what is kept under a key, or null. */
export function read(area: Area, key: string): string | null {
  return attempt(() => window[area].getItem(prefix + key), null);
}

/** Keeps a text under a key, or removes the key for null. Returns whether that worked. */
export function write(area: Area, key: string, text: string | null): boolean {
  return attempt(() => {
    if (text === null) window[area].removeItem(prefix + key);
    else window[area].setItem(prefix + key, text);
    return true;
  }, false);
}

/** Lists the keys of the site, without the prefix. */
export function keysIn(area: Area): string[] {
  const all = attempt(() => Object.keys(window[area]), []);
  return all.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/** Tells whether a change in another tab is about a key; no key at all means that everything was cleared. */
export function isAbout(event: StorageEvent, key: string): boolean {
  return event.key === null || event.key === prefix + key;
}
