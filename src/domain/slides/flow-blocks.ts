/** Lays the blocks of a lesson out on slides: each heading starts one, and what does not fit flows onto the next. */

/** One block of the text, measured as it would stand on a slide. */
export interface BlockSize {
  readonly height: number;
  /** A heading, or the first block of a part. */
  readonly starts: boolean;
  /** Means nothing without the block that follows: a heading, or a sentence that ends with a colon. */
  readonly leads: boolean;
}

/** The room on a slide, in the unit of the heights. */
export interface SlideRoom {
  readonly height: number;
  readonly gap: number;
  /** What the name of the section takes away on each slide after its first. */
  readonly runningTitle: number;
}

/** The blocks of one slide, by their places. */
export interface SlideBlocks {
  readonly blocks: readonly number[];
  /** Whether it goes on with the section of the slide before. */
  readonly continued: boolean;
}

/** Steps in which a section with several slides is tried in less room, so that its last slide is not nearly empty. */
const shares = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

function cutSections(blocks: readonly BlockSize[]): number[][] {
  const sections: number[][] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    // A heading right below a heading belongs to it.
    const opens = block.starts && !(before?.starts && before.leads);
    if (opens || sections.length === 0) sections.push([index]);
    else sections.at(-1)?.push(index);
  });
  return sections;
}

/** The blocks at the end of a slide that would stand there without what they announce. */
function leadersAtEnd(slide: readonly number[], blocks: readonly BlockSize[]): number[] {
  const last = slide.findLastIndex((index) => !blocks[index]?.leads);
  return slide.slice(last + 1);
}

function flowSection(section: readonly number[], blocks: readonly BlockSize[], room: SlideRoom): number[][] {
  const slides: number[][] = [];
  let slide: number[] = [];
  const heightOf = (indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum + (blocks[index]?.height ?? 0) + room.gap, -room.gap);
  for (const index of section) {
    const space = room.height - (slides.length > 0 ? room.runningTitle + room.gap : 0);
    const carried = leadersAtEnd(slide, blocks);
    // What is announced stays with it, even where it is too tall: then the slide gets smaller letters.
    const fits = heightOf([...slide, index]) <= space || carried.length === slide.length;
    if (fits) {
      slide.push(index);
      continue;
    }
    slides.push(slide.slice(0, slide.length - carried.length));
    slide = [...carried, index];
  }
  return [...slides, slide];
}

/**
 * Spreads blocks over slides, each on exactly one, in their order. A block is never cut: one that is too tall for any
 * slide stands alone, or with what announces it, and the caller makes it smaller.
 *
 * @example
 * // A heading and three blocks of 40 on slides of 100: the heading with one block, then two.
 * flowBlocks([{ height: 20, starts: true, leads: true }, …], { height: 100, gap: 0, runningTitle: 0 })
 */
export function flowBlocks(blocks: readonly BlockSize[], room: SlideRoom): SlideBlocks[] {
  return cutSections(blocks).flatMap((section) => {
    const whole = flowSection(section, blocks, room);
    const even = shares
      .map((share) => flowSection(section, blocks, { ...room, height: room.height * share }))
      .find((slides) => slides.length === whole.length);
    return (even ?? whole).map((slide, index) => ({ blocks: slide, continued: index > 0 }));
  });
}
