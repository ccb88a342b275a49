/** Brings a part of the text to just below the bar that stays at the top of the screen. */

/** Pixels between the bar and the text. */
const room = 16;

/**
 * Scrolls to an element.
 *
 * @param ifNeeded - Leaves the page where it is when all of the element shows, so that nothing moves without need.
 */
export function scrollBelow(bar: Element, element: Element, ifNeeded = false): void {
  const scroll = (): void => {
    const edge = bar.getBoundingClientRect().bottom + room;
    const { top, bottom } = element.getBoundingClientRect();
    // Below stands "Leave this page", which is as high as the bar at most.
    if (ifNeeded && top >= edge && bottom <= innerHeight - edge) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: top - edge, behavior: calm ? 'instant' : 'smooth' });
  };
  // The bar may just have changed its height; by the second frame the browser has put the text back to its place.
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}
