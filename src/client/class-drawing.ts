/** Draws the results of a class: the table, bars, and lists, as plain elements. */
import type { ItemEntry } from '#domain/assignment/part-facts.ts';
import type { ClassResults, ItemResult } from '#domain/receipt/class-results.ts';
import type { Table } from '#domain/receipt/class-table.ts';

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
 * Draws a bar, which says nothing by itself: words beside it do.
 *
 * @param share - 0 to 1.
 */
export function drawBar(share: number): HTMLElement {
  const bar = element('meter');
  bar.className = 'bar';
  bar.max = 1;
  bar.value = share;
  bar.setAttribute('aria-hidden', 'true');
  return bar;
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
    if (section !== undefined && href !== undefined) {
      const link = element('a', section);
      link.href = href;
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
