/** Starts one element: shows what only works with scripts, and never lets a broken element stop the next. */

/**
 * Runs an element's set-up. When it throws, the element stays as plain HTML and the reason stands in the console.
 */
export function upgrade(element: HTMLElement, setUp: () => void): void {
  try {
    setUp();
    element.classList.remove('script-only');
    element.dataset['ready'] = '';
  } catch (error) {
    console.error(`<${element.localName}> stays plain:`, error);
  }
}
