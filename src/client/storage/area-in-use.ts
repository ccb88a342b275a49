/** Where things are kept now: on the device, or in this tab when it counts as one on a shared device. */
import { read, type Area } from './areas.ts';

/** The switch lives in the tab, so it never outlasts it. */
export const switchKey = 'shared';

/** Tells whether the switch is on in this tab. */
export function isShared(): boolean {
  return read('sessionStorage', switchKey) !== null;
}

/** Returns the area to keep things in. */
export function areaInUse(): Area {
  return isShared() ? 'sessionStorage' : 'localStorage';
}
