/** One slide, as the deck shows it. */
export interface Slide {
  readonly element: HTMLElement;
  /** What it is called in the view of the speaker. */
  readonly title: string;
  readonly notes: readonly HTMLElement[];
  /** Told when the slide comes into view. */
  shown?(): void;
}

/** Makes the frame of a slide. `kind` picks its look. */
export function newSlide(kind: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'slide';
  element.dataset['kind'] = kind;
  return element;
}

/** Sizes of letters that a slide is tried in, from large to small; the look of each is in src/styles/slides.css. */
const larger = ['large', 'larger'];
const fits = ['', '1', '2', '3', '4', '5'];

/** Share of a slide that larger letters may fill: a few words need not stand small in a large empty place. */
const fullEnough = 0.8;

function isTooTall(element: HTMLElement): boolean {
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}

function hasAir(element: HTMLElement): boolean {
  const bottom = element.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const { top, height } = element.getBoundingClientRect();
  return !isTooTall(element) && bottom - top <= height * fullEnough;
}

/**
 * Gives a slide the size of letters that suits its room: larger ones for a few words of text, smaller ones for what
 * does not fit. One that is too tall even then can be scrolled, by keyboard too.
 */
export function fitSlide(element: HTMLElement): void {
  const tried = (fit: string, suits: (slide: HTMLElement) => boolean): boolean => {
    element.dataset['fit'] = fit;
    return suits(element);
  };
  const grows = element.dataset['kind'] === 'text';
  const isLarge = grows && larger.toReversed().some((fit) => tried(fit, hasAir));
  if (!isLarge) fits.some((fit) => tried(fit, (slide) => !isTooTall(slide)));
  if (isTooTall(element)) element.tabIndex = 0;
  else element.removeAttribute('tabindex');
}
