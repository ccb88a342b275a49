/**
 * Lets one section of the page stand out: from one heading of the second level to the next. The others step back and
 * stay readable; whoever goes into one, by touch or by keyboard, brings it forward.
 */

/** Cuts the page into sections; the first one has what stands before all headings. */
function sectionsOf(article: Element): Element[][] {
  const blocks = [...article.children].flatMap((child) => (child.id === 'text' ? [...child.children] : [child]));
  const sections: Element[][] = [[]];
  for (const block of blocks) {
    if (block.matches('h2') || block.querySelector('h2')) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

/** The mode "one section at a time" of a page. */
export class SectionFocus {
  readonly #sections: readonly (readonly Element[])[];
  readonly #moved: (isFirst: boolean, isLast: boolean) => void;
  #on = false;
  #place = 0;

  /** @param moved - Told where the section now is, whenever another one stands out. */
  constructor(article: Element, moved: (isFirst: boolean, isLast: boolean) => void) {
    this.#sections = sectionsOf(article);
    this.#moved = moved;
    for (const type of ['focusin', 'click']) {
      article.addEventListener(type, (event) => this.showAround(event.target as Element));
    }
  }

  /** Turns the mode on, at the first section that is in view, or off. */
  turn(on: boolean, isInView: (block: Element) => boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    this.#show(
      Math.max(
        0,
        this.#sections.findIndex((section) => section.some(isInView)),
      ),
    );
  }

  /** Goes on or back by one section; returns its first block and its heading, or nothing when it is the last one. */
  move(by: 1 | -1): { start: Element; heading: Element } | undefined {
    const section = this.#sections[this.#place + by];
    const [start] = section ?? [];
    if (!section || !start) return undefined;
    this.#show(this.#place + by);
    const elements = section.flatMap((block) => [block, ...block.querySelectorAll('*')]);
    return { start, heading: elements.find((element) => element.matches('h1, h2')) ?? start };
  }

  /** Brings forward the section that holds an element. */
  showAround(element: Element): void {
    const found = this.#sections.findIndex((section) => section.some((block) => block.contains(element)));
    if (this.#on && found >= 0) this.#show(found);
  }

  #show(place: number): void {
    this.#place = place;
    this.#sections.forEach((section, index) => {
      for (const block of section) block.toggleAttribute('data-dim', this.#on && index !== place);
    });
    this.#moved(place === 0, place === this.#sections.length - 1);
  }
}
