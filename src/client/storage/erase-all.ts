/** Erasing: every key of the site, in both storage areas. */
import { switchKey } from './area-in-use.ts';
import { keysIn, write, type Area } from './areas.ts';
import { announceChange, forgetUnkept } from './progress-store.ts';

/** The switch of this tab stays: it says nothing about anyone, and without it the tab would fill the device again. */
function leftIn(area: Area): string[] {
  return keysIn(area).filter((key) => key !== switchKey);
}

/** Erases everything that the site keeps; returns whether nothing is left. */
export function eraseAll(): boolean {
  const areas = ['localStorage', 'sessionStorage'] as const;
  forgetUnkept();
  for (const area of areas) for (const key of leftIn(area)) write(area, key, null);
  dispatchEvent(new Event('siteerased'));
  announceChange();
  return areas.every((area) => leftIn(area).length === 0);
}
