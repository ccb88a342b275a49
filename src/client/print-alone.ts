/** Prints one part of a page: what has `data-sheet` prints alone (src/styles/tools-print.css). */

/** Prints a part without the page around it. */
export function printAlone(part: HTMLElement): void {
  part.dataset['sheet'] = '';
  addEventListener('afterprint', () => delete part.dataset['sheet'], { once: true });
  print();
}
