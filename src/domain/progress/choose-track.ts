/** Notes which track a learner is on. */
import { trackIds } from '../course/tracks.ts';
import type { Progress } from './progress.ts';

/** Returns the progress with this track; the very same progress when it is chosen already or is no track. */
export function chooseTrack(progress: Progress, name: string): Progress {
  const track = trackIds.find((id) => id === name);
  return !track || track === progress.track ? progress : { ...progress, track };
}
