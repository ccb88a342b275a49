/** The country that somebody asked to see first, kept where progress is kept. */
import { areaInUse } from './area-in-use.ts';
import { read, write } from './areas.ts';

const countryKey = 'country';

/** Returns the two-letter code that is kept, or null; anything else that stands there counts as nothing. */
export function readCountry(): string | null {
  const code = read(areaInUse(), countryKey);
  return code !== null && /^[a-z]{2}$/.test(code) ? code : null;
}

/** Keeps a code, or forgets it for null. Returns whether that worked. */
export function keepCountry(code: string | null): boolean {
  return write(areaInUse(), countryKey, code);
}
