/** The list of what to teach again, each with the way to the part of the lesson that teaches it. */
import { fill } from '#i18n/fill.ts';

/** One item that few had right. */
export interface ReteachEntry {
  readonly itemId: string;
  readonly prompt: string;
  readonly shareRight: number | undefined;
}

/** The heading under which an item is taught: the objectives of the page name their items and their section. */
function sectionOf(itemId: string): Element | null {
  const objective = document.querySelector<HTMLElement>(`[data-items~="${CSS.escape(itemId)}"]`);
  const section = objective?.dataset['section'];
  // Without a section of its own it is taught before the first heading.
  return (section && document.getElementById(section)) || document.getElementById('lesson');
}

/** Writes the list. Words come from data attributes of the host. */
export function listToReteach(list: HTMLElement, entries: readonly ReteachEntry[], host: HTMLElement): void {
  const numbers = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
  list.replaceChildren(
    ...entries.map(({ itemId, prompt, shareRight = 0 }) => {
      const row = document.createElement('li');
      const section = sectionOf(itemId);
      const link = document.createElement('a');
      link.href = `#${section?.id ?? ''}`;
      link.textContent = section?.textContent.trim() ?? '';
      const question = document.createElement('span');
      question.textContent = prompt;
      const share = document.createElement('b');
      share.textContent = fill(host.dataset['shareText'] ?? '', { share: shareRight }, numbers);
      row.append(share, question, link);
      return row;
    }),
  );
}
