/** For pages that keep nothing: the browser may bring a page back as it was left, and somebody else may sit there. */

/** Empties a part of the page each time the browser brings it back from its cache. */
export function forgetOnReturn(empty: () => void): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted) empty();
  });
}
