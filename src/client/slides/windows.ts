/** Full screen, and the second window: both may be refused by the browser. */
import { speakerAddress } from '#domain/slides/slide-address.ts';

/** Whether this browser can show a part of the page on the whole screen. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled;
}

/** Shows an element on the whole screen, or ends that. A browser that refuses leaves everything as it is. */
export async function toggleFullScreen(element: HTMLElement): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else if (canFillScreen()) await element.requestFullscreen();
  } catch {
    // Refused, such as in a frame: the slides fill the window all the same.
  }
}

/** Opens the notes for the speaker in a second window; tells whether the browser let it. */
export function openWindow(): boolean {
  const address = `${location.pathname}${speakerAddress}`;
  return open(address, 'speaker-notes', 'popup,width=720,height=640') !== null;
}
