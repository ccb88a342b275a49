/**
 * Takes out the spaces that no browser shows: at the edges of blocks. Spaces between words and inline tags stay.
 */

const blocks = [
  ...['html', 'head', 'body', 'header', 'footer', 'main', 'nav', 'section', 'article', 'aside', 'div', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'blockquote'],
  ...['fieldset', 'legend', 'details', 'summary', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'template'],
  ...['meta', 'link', 'title', 'option'],
].join('|');

const edge = new RegExp(`\\s*(</?(?:${blocks})(?=[\\s>/])(?:[^>"]|"[^"]*")*>)\\s*`, 'g');

/** What keeps its spaces: code, and text set as it was typed. */
const asTyped = /(<(script|style|pre|textarea)\b[\s\S]*?<\/\2>)/;

/** Trims a page. */
export function trimHtml(html: string): string {
  return html
    .split(asTyped)
    .map((part, index) => (index % 3 === 0 ? part.replace(edge, '$1') : index % 3 === 1 ? part : ''))
    .join('');
}
