/**
 * What of a page is read aloud, part by part: headings, paragraphs, lists, figures.
 *
 * Left out is what is not shown, what is worked with rather than read (quizzes, cards, forms: the answers stand in
 * them), and what only leads elsewhere.
 */

const parts = 'h1, h2, h3, h4, p, ul, ol, dl, blockquote, figure, table';

/** Closed details and explanations that open on a word are not shown; the rest is for the eye or for working with. */
const passedOver =
  'details:not([open]), [popover], [aria-hidden="true"], sup, fieldset, button:not(.term), select, input, textarea, ' +
  'script, style, template, link, nav, .no-print, .sources, [data-answer]';

/** Parts of this page that are worked with are elements of its own, such as `<quiz-set>`. */
function isPassedOver(element: Element): boolean {
  return element.matches(passedOver) || element.localName.includes('-') || element.getClientRects().length === 0;
}

/** Lists the parts below an element in their order. */
export function readingPartsIn(root: Element): Element[] {
  return [...root.children].flatMap((child) => {
    if (isPassedOver(child)) return [];
    return child.matches(parts) ? [child] : readingPartsIn(child);
  });
}

const lines = 'li, p, dt, dd, tr, figcaption, div, h1, h2, h3, h4';

/** Returns what is said for a part: its text, and for a drawing what it shows. Blocks are lines of their own. */
export function spokenText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  if (node instanceof HTMLImageElement) return `\n${node.alt}\n`;
  if (node.matches('[role="img"]')) return `\n${node.getAttribute('aria-label') ?? ''}\n`;
  const text = [...node.childNodes]
    .filter((child) => !(child instanceof Element) || child.localName === 'br' || !isPassedOver(child))
    .map(spokenText)
    .join('');
  return node.matches(lines) || node.localName === 'br' ? `\n${text}\n` : text;
}
