/** Takes the blocks of a lesson out of the page for the slides, and puts them back as they were. */

/** One block with its place in the lesson and the notes that stand behind it. */
export interface Block {
  readonly element: HTMLElement;
  /** Whether a part of the lesson begins here. */
  readonly opensPart: boolean;
  readonly notes: HTMLElement[];
}

/** What was taken, and the way back. */
export interface TakenBlocks {
  readonly blocks: readonly Block[];
  /** Puts every block back where it stood. */
  putBack(): void;
}

const note = '.teacher-note';
const unseen = 'link, script, style, template';
/** Wraps whole blocks only to keep them from the search. */
const wrapper = 'span[data-search-skip]';

/** Takes the blocks out of the parts of the page that belong on slides. Notes stay, since nobody but the speaker sees them. */
export function takeBlocks(source: HTMLElement): TakenBlocks {
  const blocks: Block[] = [];
  const homes: { home: Element; nodes: ChildNode[] }[] = [];
  // A note in front of all blocks is about how to open.
  const opening: HTMLElement[] = [];
  const take = (home: Element, isPart: boolean): void => {
    homes.push({ home, nodes: [...home.childNodes] });
    let opensPart = isPart;
    for (const element of [...home.children] as HTMLElement[]) {
      if (element.matches(unseen)) continue;
      if (element.matches(note)) (blocks.at(-1)?.notes ?? opening).push(element);
      else if (element.matches(wrapper) && element.querySelector('p, ul, ol, figure, h2, h3')) take(element, false);
      else {
        blocks.push({ element, opensPart, notes: blocks.length === 0 ? opening : [] });
        opensPart = false;
      }
    }
  };
  for (const part of source.querySelectorAll('[data-slide-part]')) take(part, true);
  if (blocks.length === 0) throw new Error('The page has no parts with data-slide-part to make slides of.');
  return {
    blocks,
    putBack() {
      for (const { home, nodes } of homes) home.replaceChildren(...nodes);
    },
  };
}
