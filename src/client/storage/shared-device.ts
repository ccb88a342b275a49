/** Turning "this is a shared device" on and off: everything that is kept moves with it. */
import { mergeProgress } from '#domain/progress/merge-progress.ts';
import { isShared, switchKey } from './area-in-use.ts';
import { keysIn, read, write, type Area } from './areas.ts';
import { load, progressKey, textToKeep } from './kept-progress.ts';
import { announceChange, openStore } from './progress-store.ts';

/**
 * Turns the switch. On: what is kept on the device moves into this tab. Off: what is kept in this tab joins what is
 * on the device. Returns false, with everything as it was, when the browser does not let it.
 */
export function setShared(on: boolean): boolean {
  const turned = on === isShared() || (on ? toTab() : toDevice());
  // What could not be kept in one place may be kept in the other.
  if (turned) openStore().save((progress) => progress);
  announceChange();
  return turned;
}

function toDevice(): boolean {
  return move('sessionStorage', 'localStorage') && write('sessionStorage', switchKey, null);
}

function toTab(): boolean {
  if (!write('sessionStorage', switchKey, '1')) return false;
  const moved = move('localStorage', 'sessionStorage');
  if (!moved) write('sessionStorage', switchKey, null);
  return moved;
}

function move(from: Area, to: Area): boolean {
  const [own, other] = [load(from), load(to)];
  const names = keysIn(from).filter((key) => key !== switchKey);
  const before = names.map((name) => read(to, name));
  const moved = names.every((name) => {
    // Without a counterpart it moves as it is, even if a newer version of the site wrote it.
    const alone = name !== progressKey || read(to, name) === null;
    const joined = own.writable && other.writable ? textToKeep(mergeProgress(own.progress, other.progress)) : null;
    const text = alone ? read(from, name) : joined;
    return text !== null && write(to, name, text);
  });
  if (moved) for (const name of names) write(from, name, null);
  else names.forEach((name, index) => write(to, name, before[index] ?? null));
  return moved;
}
