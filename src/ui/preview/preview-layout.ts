/**
 * The picture of a page for chats and search results, described as a tree of boxes.
 *
 * It is cut in two, and the second half lies a step lower: words on one side and two people on the other, or the cut
 * goes through a face that wears the looks of somebody else.
 */
import { drawLogo } from '../cast/logo.ts';
import { box, drawing, line, type Box, type Style } from './boxes.ts';
import { paletteOf, type Palette } from './palette.ts';
import { facesOf, type PreviewFaces } from './preview-faces.ts';
import type { PreviewFacts } from './preview-facts.ts';
import { titleLeading, titleSize } from './title-size.ts';

/** Size of every picture, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const;

/** Names under which the three files of the heading face are known: under one name, marks of Vietnamese get lost. */
export const previewFonts = ['Heading latin', 'Heading latin-ext', 'Heading vietnamese'] as const;

/** How much lower the second half lies. */
const step = 22;
const halfHeight = previewSize.height - step;
const margin = 64;

/** Where the cut is, and how much room that leaves to the words. */
const sides = {
  pair: { cut: 722, room: 610 },
  swap: { cut: 906, room: 610 },
} as const;

function brand(site: string | undefined, palette: Palette, size: number): Box {
  return box(
    { alignItems: 'center', gap: size * 0.32 },
    drawing(drawLogo(palette.text), [0, 0, 64, 64], { width: size, height: size }),
    ...(site ? [line(site, { fontSize: size * 0.62, color: palette.text })] : []),
  );
}

/** The dashed line on its white ground, over the whole height. */
function seam(cut: number, palette: Palette): Box {
  const { height } = previewSize;
  const lines =
    `<path d="M9 0v${height}" stroke="#fff" stroke-width="18"/>` +
    `<path d="M9 10v${height}" stroke="${palette.text}" stroke-width="9" stroke-dasharray="26"/>`;
  return drawing(lines, [0, 0, 18, height], { left: cut - 9, top: 0, width: 18, height });
}

function firstHalf(cut: number, palette: Palette, ...children: readonly Box[]): Box {
  const place = { position: 'absolute', left: 0, top: 0, width: cut, height: halfHeight, overflow: 'hidden' };
  return box({ ...place, background: palette.tint }, ...children);
}

function secondHalf(cut: number, palette: Palette, ...children: readonly Box[]): Box {
  const width = previewSize.width - cut;
  const place = { position: 'absolute', left: cut, top: step, width, height: halfHeight, overflow: 'hidden' };
  return box({ ...place, background: palette.mid }, ...children);
}

/** What is written on a picture. */
type Words = Partial<Pick<PreviewFacts, 'site' | 'title' | 'kicker'>>;

function spellable({ site, title, kicker }: Words, missing: ReadonlySet<string>): Words {
  const parts = Object.entries({ site, title, kicker });
  return Object.fromEntries(parts.filter(([, text]) => text && ![...text].some((letter) => missing.has(letter))));
}

/** Name of the site at the top; kicker and title at the foot. */
function wordsOf({ site, title = '', kicker }: Words, width: number, palette: Palette): Box {
  const fontSize = titleSize(title, width, 350);
  return box(
    {
      position: 'absolute',
      left: margin,
      top: 50,
      width,
      height: halfHeight - 50 - 40,
      flexDirection: 'column',
      justifyContent: 'space-between',
    },
    brand(site, palette, 72),
    box(
      { flexDirection: 'column', width },
      ...(kicker ? [line(kicker, { fontSize: 34, color: palette.deep, marginBottom: 8 })] : []),
      line(title, { fontSize, lineHeight: titleLeading, color: palette.text, letterSpacing: '-0.01em' }),
    ),
  );
}

/** Two people beside the words. */
function pairPicture(words: Words, { first, second }: PreviewFaces, palette: Palette): Box[] {
  const { cut, room } = sides.pair;
  const person = (inside: string, left: number, lower: number) =>
    drawing(inside, [0, 0, 120, 150], { left, top: halfHeight - 405 + lower, width: 324, height: 405 });
  return [
    firstHalf(cut, palette, wordsOf(words, room, palette)),
    secondHalf(cut, palette, person(first, -40, 0), person(second, 178, 52)),
    seam(cut, palette),
  ];
}

/** One face with the cut through its middle. */
function swapPicture(words: Words, { first, second }: PreviewFaces, palette: Palette): Box[] {
  const { cut, room } = sides.swap;
  const half = { top: halfHeight - 560, width: 224, height: 560 };
  return [
    firstHalf(
      cut,
      palette,
      drawing(first, [0, 0, 60, 150], { left: cut - half.width, ...half }),
      wordsOf(words, room, palette),
    ),
    secondHalf(cut, palette, drawing(second, [60, 0, 60, 150], { left: 0, ...half })),
    seam(cut, palette),
  ];
}

/**
 * Describes the picture of a page; a page that says no title gets the name of the site alone.
 *
 * @param missing - Letters that the heading face lacks: what is spelled with one of them is left out whole.
 */
export function layOutPreview(facts: PreviewFacts, missing: readonly string[] = []): Box {
  const palette = paletteOf(facts.hue, facts.editionHue);
  const words = spellable(facts, new Set(missing.join('')));
  const ground: Style = { ...previewSize, fontFamily: previewFonts.join(', '), fontWeight: 700 };
  if (facts.title === undefined) {
    const centred = { alignItems: 'center', justifyContent: 'center', background: palette.surface };
    return box({ ...ground, ...centred }, brand(words.site, palette, 132));
  }
  const faces = facesOf(facts);
  const picture = faces.swapped ? swapPicture : pairPicture;
  return box({ ...ground, position: 'relative', background: palette.text }, ...picture(words, faces, palette));
}
