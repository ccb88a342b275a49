/** Tells a swipe over the slides from a tap or a scroll. */

/** Pixels that a finger has to move sideways. */
const farEnough = 60;

/** Calls back with 1 for a swipe towards the end of the line, and -1 for one towards its start, as the finger moves. */
export function onSwipe(element: HTMLElement, swiped: (towards: 1 | -1) => void): void {
  let from: Touch | undefined;
  element.addEventListener(
    'touchstart',
    (event) => {
      // Two fingers make the page larger.
      from = event.touches.length === 1 ? event.touches[0] : undefined;
    },
    { passive: true },
  );
  element.addEventListener(
    'touchend',
    (event) => {
      const to = event.changedTouches[0];
      if (!from || !to) return;
      const [across, along] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = undefined;
      if (Math.abs(across) > farEnough && Math.abs(across) > 2 * Math.abs(along)) swiped(across > 0 ? 1 : -1);
    },
    { passive: true },
  );
}
