/** Reads an item of the pupils' quiz, so that a class without devices can be asked the same. */
import type { TallyKind } from '#domain/slides/tally.ts';

/** One option, or one row that is put in a place. */
export interface ClassOption {
  readonly text: string;
  /** Whether it is right; of rows always true. */
  readonly correct: boolean;
  /** Where a row belongs; empty for options. */
  readonly place: string;
  /** The number of that place, for rows that are put in order. */
  readonly order: number;
  /** Why, as the quiz says it. */
  readonly reason: string;
}

/** An item as it is asked of a class. */
export interface ClassItem {
  readonly id: string;
  readonly tally: TallyKind;
  readonly prompt: string;
  readonly how: string;
  /** Drawing of the item, with marks. */
  readonly figure: Element | null;
  readonly options: readonly ClassOption[];
  /** Places that rows are put in. */
  readonly places: readonly string[];
  /** Whether the rows are put in order. */
  readonly isOrder: boolean;
}

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

/** The sentence about a right answer, or about this option, without its first word: that stands for itself. */
function reasonIn(row: Element, selector: string): string {
  const copy = row.querySelector(`:scope > ${selector}`)?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  copy.querySelector('b')?.remove();
  return textOf(copy);
}

/** Text of a label without its controls and the number that a drawing has. */
function labelOf(row: Element, selector: string): string {
  const copy = row.querySelector(selector)?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const control of copy.querySelectorAll('select, input, i')) control.remove();
  return textOf(copy);
}

function optionOf(row: Element): ClassOption {
  const correct = row.querySelector('input[data-correct]') !== null;
  return { text: labelOf(row, 'label'), correct, place: '', order: 0, reason: reasonIn(row, 'p') };
}

function rowOf(row: Element): ClassOption {
  const right = row.querySelector<HTMLOptionElement | HTMLInputElement>('[data-correct]');
  const place = right instanceof HTMLInputElement ? textOf(right.closest('label')) : textOf(right);
  const text = labelOf(row, right instanceof HTMLInputElement ? 'legend' : 'label');
  return { text, correct: true, place, order: Number(right?.value ?? 0), reason: reasonIn(row, '.right') };
}

function placesOf(row: Element | undefined): string[] {
  const options = [...(row?.querySelectorAll('option:not([value=""])') ?? [])];
  const pills = [...(row?.querySelectorAll('.pills label') ?? [])];
  return [...options, ...pills].map(textOf);
}

/** Reads an item as fetched from the page of the quiz. */
export function readItem(item: HTMLElement): ClassItem {
  const rows = [...item.querySelectorAll('[data-answer]')];
  const isChoice = item.localName === 'choice-item';
  const isOrder = item.localName === 'order-item';
  const isMultiple = item.querySelector('input[type="checkbox"]') !== null;
  return {
    id: item.dataset['item'] ?? '',
    tally: !isChoice ? 'allRight' : isMultiple ? 'each' : 'once',
    prompt: textOf(item.querySelector('.prompt')),
    how: textOf(item.querySelector('.how')),
    figure: item.querySelector('.hotspot'),
    options: rows.map(isChoice ? optionOf : rowOf),
    places: isChoice || isOrder ? [] : placesOf(rows[0]),
    isOrder,
  };
}
