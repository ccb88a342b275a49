/** Makes slides of the blocks of a lesson, for the size of the screen as it is. */
import { flowBlocks, type BlockSize } from '#domain/slides/flow-blocks.ts';
import type { Block } from './take-blocks.ts';
import { fitSlide, newSlide, type Slide } from './slide.ts';

const heading = 'h1, h2, h3';

function sizeOf({ element, opensPart }: Block, isTitle: boolean): BlockSize {
  const { marginBlockStart, marginBlockEnd } = getComputedStyle(element);
  const isHeading = element.matches('h2, h3');
  return {
    height: element.getBoundingClientRect().height + parseFloat(marginBlockStart) + parseFloat(marginBlockEnd),
    starts: opensPart || isHeading,
    // Title and aims stay together, as small as it takes.
    leads: isTitle || isHeading || (element.matches('p') && /[:：]$/.test(element.textContent.trim())),
  };
}

/** The name of the section, over slides that go on with it. It is read as a heading, so that none is skipped. */
function runningTitle(text: string): HTMLElement {
  const title = document.createElement('p');
  title.className = 'running';
  title.setAttribute('role', 'heading');
  title.setAttribute('aria-level', '2');
  title.textContent = text;
  return title;
}

/** Text of the first heading in some blocks. */
function headingIn(blocks: readonly Block[], selector = heading): string {
  const found = blocks
    .map(({ element }) => (element.matches(selector) ? element : element.querySelector(selector)))
    .find((element) => element !== null);
  return found?.textContent.trim() ?? '';
}

/** What a slide without a heading begins with: enough words for the speaker to know it by. */
function openingWords(blocks: readonly Block[]): string {
  const words = blocks[0]?.element.textContent.trim().split(/\s+/u) ?? [];
  return words.length > 10 ? `${words.slice(0, 10).join(' ')} …` : words.join(' ');
}

/** Measures all blocks on one slide of the right width. */
function measure(stage: HTMLElement, blocks: readonly Block[]) {
  const slide = newSlide('text');
  const title = runningTitle('A');
  slide.append(title, ...blocks.map(({ element }) => element));
  stage.replaceChildren(slide);
  const { rowGap, paddingBlockStart, paddingBlockEnd } = getComputedStyle(slide);
  const room = {
    height: slide.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd),
    gap: parseFloat(rowGap) || 0,
    runningTitle: title.getBoundingClientRect().height,
  };
  const secondPart = blocks.findIndex(({ opensPart }, index) => opensPart && index > 0);
  return { room, sizes: blocks.map((block, index) => sizeOf(block, index < secondPart)) };
}

/**
 * Lays out all blocks, each on exactly one slide.
 *
 * @param stage - Shown, and as large as a slide; what stands in it is replaced.
 */
export function layOut(stage: HTMLElement, blocks: readonly Block[]): Slide[] {
  const { room, sizes } = measure(stage, blocks);
  let section = '';
  let isFirst = true;
  const slides = flowBlocks(sizes, room).map(({ blocks: indexes, continued }): Slide => {
    const own = indexes.flatMap((index) => blocks[index] ?? []);
    const element = newSlide(isFirst ? 'title' : 'text');
    isFirst = false;
    const before = section;
    if (own[0]?.opensPart) section = '';
    section = headingIn(own, 'h2') || section;
    // Below a small heading the section would be unknown as well.
    if (before === section && section && (continued || own[0]?.element.matches('h3'))) {
      element.append(runningTitle(section));
    }
    element.append(...own.map((block) => block.element));
    if (own.some((block) => block.element.matches('figure'))) element.dataset['figure'] = '';
    return { element, title: headingIn(own) || section || openingWords(own), notes: own.flatMap(({ notes }) => notes) };
  });
  stage.replaceChildren(...slides.map(({ element }) => element));
  for (const { element } of slides) fitSlide(element);
  return slides;
}
