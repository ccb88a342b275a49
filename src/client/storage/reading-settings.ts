/** How somebody wants to read, kept under a key of its own and shown on the root of the page. */
import { formatReadingSettings, parseReadingSettings, type ReadingSettings } from '#domain/reading-tools/settings.ts';
import { read, write } from './areas.ts';
import { areaInUse } from './area-in-use.ts';

/** Also named in src/ui/theme-script.ts, which puts what is kept on the root before anything is painted. */
const readingKey = 'reading';

/** Returns what is kept. */
export function readReadingSettings(): ReadingSettings {
  return parseReadingSettings(read(areaInUse(), readingKey));
}

/** Keeps settings; nothing stays behind where everything is as usual. Returns whether it was kept. */
export function keepReadingSettings(settings: ReadingSettings): boolean {
  return write(areaInUse(), readingKey, formatReadingSettings(settings) || null);
}
