/** Draws the results of a class: the table, bars, and lists, as plain elements. */
import type { ItemEntry } from '#domain/assignment/part-facts.ts';
import type { ClassResults, ItemResult } from '#domain/receipt/class-results.ts';
import type { Table } from '#domain/receipt/class-table.ts';

const svg = 'http://www.w3.org/2000/svg';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Draws a table; the first cell of each row is its head. */
export function drawTable({ head, rows }: Table): HTMLTableElement {
  const heads = head.map((text) => {
    const cell = element('th', text);
    cell.scope = 'col';
    return cell;
  });
  const body = rows.map((row) => {
    const cells = row.map((value, index) => {
      const cell = element(index === 0 ? 'th' : 'td', value === undefined ? '–' : String(value));
      if (index === 0) cell.scope = 'row';
      return cell;
    });
    return element('tr', ...cells);
  });
  return element('table', element('thead', element('tr', ...heads)), element('tbody', ...body));
}

/**
 * Draws a bar, which says nothing by itself: words beside it do. A drawing, since it is printed and shown in forced colours
 * as it is.
 *
 * @param share - 0 to 1.
 */
function drawBar(share: number): SVGElement {
  const bar = document.createElementNS(svg, 'svg');
  bar.classList.add('bar', 'flip-rtl');
  bar.setAttribute('viewBox', '0 0 100 1');
  bar.setAttribute('preserveAspectRatio', 'none');
  bar.setAttribute('aria-hidden', 'true');
  const filled = document.createElementNS(svg, 'rect');
  filled.setAttribute('width', String(100 * share));
  filled.setAttribute('height', '1');
  bar.append(filled);
  return bar;
}

/** Draws bars one below the other, each with a word before it. */
export function drawLabelledBars(bars: readonly { readonly label: string; readonly share: number }[]): HTMLElement[] {
  return bars.map(({ label, share }) => {
    const line = element('p', element('span', label), drawBar(share));
    line.className = 'labelled-bar';
    return line;
  });
}

/** Draws the items, hardest first. `words` says in words what the bar shows. */
export function drawItems(
  { items }: ClassResults,
  entries: Readonly<Record<string, ItemEntry>>,
  words: (item: ItemResult) => string,
): HTMLElement[] {
  return items
    .filter((item) => item.shareRight !== undefined)
    .toSorted((one, other) => (one.shareRight ?? 1) - (other.shareRight ?? 1))
    .map((item) =>
      element(
        'li',
        element('p', entries[item.itemId]?.prompt ?? item.itemId),
        drawBar(item.shareRight ?? 0),
        element('p', words(item)),
      ),
    );
}

/** Draws what to teach again: the question, and the way to the section that teaches it. */
export function drawReteach(
  { reteach }: ClassResults,
  entries: Readonly<Record<string, ItemEntry>>,
  words: (item: ItemResult) => string,
): HTMLElement[] {
  return reteach.map((item) => {
    const { prompt = item.itemId, section, href } = entries[item.itemId] ?? {};
    const line = element('li', element('p', prompt), element('p', words(item)));
    if (section !== undefined) {
      const link = element(href === undefined ? 'span' : 'a', section);
      if (link instanceof HTMLAnchorElement) link.href = href ?? '';
      line.append(element('p', link));
    }
    return line;
  });
}

/** Draws codes that do not count, each with the reason. */
export function drawUnused(
  unused: readonly { readonly code: string; readonly reason: string }[],
  reasonText: (reason: string) => string,
): HTMLElement[] {
  const shown = 16;
  return unused.map(({ code, reason }) => {
    const start = element('code', code.length > shown ? `${code.slice(0, shown)}…` : code);
    start.dir = 'ltr';
    return element('li', start, ' ', reasonText(reason));
  });
}
