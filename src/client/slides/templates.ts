/** Copies the markup that scripts fill: words come from the page, never from code. */

/** Returns a copy of what stands in a template of an element. Throws when there is none. */
export function copyTemplate(host: HTMLElement, name: string): HTMLElement {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`${host.localName} needs a template "${name}".`);
  return copy;
}
