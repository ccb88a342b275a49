/** The boxes that a preview picture is made of, as its drawing library (satori) reads them. */

export type Style = Readonly<Record<string, string | number>>;

export interface Box {
  readonly type: 'div' | 'img';
  readonly props: {
    readonly style: Style;
    readonly children?: string | readonly Box[];
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

/** Makes a box that holds others. */
export function box(style: Style, ...children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Makes a box of text. */
export function line(text: string, style: Style): Box {
  return { type: 'div', props: { style, children: text.normalize('NFC') } };
}

interface Place {
  readonly width: number;
  readonly height: number;
  readonly left?: number;
  readonly top?: number;
}

/**
 * Makes a box with a drawing in it.
 *
 * @param inside - The inside of an `<svg>`, its colours in hex.
 * @param view - The part of the drawing that shows.
 * @param place - With `left` or `top` it stands there, otherwise in the flow.
 */
export function drawing(inside: string, view: readonly [number, number, number, number], place: Place): Box {
  const { width, height } = place;
  const fixed = place.left === undefined ? {} : { position: 'absolute' };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${width}" height="${height}">${inside}</svg>`;
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return { type: 'img', props: { style: { ...fixed, ...place }, src, width, height } };
}
