/** Lets an element answer: one of its sentences, shown and spoken in its status. */

/** Shows the sentence that stands in a data attribute of the element; an unknown name clears what was said. */
export function say(element: HTMLElement, name: string, change = (text: string): string => text): void {
  const status = element.querySelector('[role="status"]');
  if (!status) throw new Error(`${element.localName} needs a status.`);
  status.textContent = change(element.dataset[name] ?? '');
}

/** Returns a part of an element by its name. Throws when it is missing. */
export function partOf<Part extends HTMLElement>(element: HTMLElement, name: string): Part {
  const part = element.querySelector<Part>(`[data-part="${name}"]`);
  if (!part) throw new Error(`${element.localName} needs a part "${name}".`);
  return part;
}
