/**
 * The progress of this page's visitor, read and changed.
 *
 * Each change is made to what is kept at that moment and written at once, so that two tabs add to each other instead
 * of overwriting. Changes that could not be kept stay in the memory of the page, and are tried again with the next.
 */
import type { Progress } from '#domain/progress/progress.ts';
import { isAbout, write } from './areas.ts';
import { areaInUse } from './area-in-use.ts';
import { load, progressKey, textToKeep } from './kept-progress.ts';

type Change = (progress: Progress) => Progress;

export interface ProgressStore {
  /** Returns what is known now. */
  read(): Progress;
  /** Changes the progress; returns whether it was kept. A change that returns what it was given writes nothing. */
  save(change: Change): boolean;
  /** Calls back after changes here, in another tab, and when the page comes back from the browser's history. */
  onChange(listener: () => void): void;
}

const changed = 'progresschange';
let unkept: Change[] = [];

/** Tells everything on the page that shows progress that there is something else to show. */
export function announceChange(): void {
  dispatchEvent(new Event(changed));
}

/** Forgets what could not be kept. */
export function forgetUnkept(): void {
  unkept = [];
}

/** Returns the store of the page. */
export function openStore(): ProgressStore {
  return store;
}

const store: ProgressStore = {
  read: () => unkept.reduce((progress, change) => change(progress), load(areaInUse()).progress),
  save(change) {
    const before = store.read();
    const after = change(before);
    if (after === before && unkept.length === 0) return true;
    const area = areaInUse();
    const text = load(area).writable ? textToKeep(after) : null;
    const kept = text !== null && write(area, progressKey, text);
    unkept = kept ? [] : [...unkept, change];
    announceChange();
    return kept;
  },
  onChange(listener) {
    addEventListener(changed, listener);
    addEventListener('storage', (event) => isAbout(event, progressKey) && listener());
    addEventListener('pageshow', (event) => event.persisted && listener());
  },
};
