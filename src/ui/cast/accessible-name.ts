/** How a drawing meets a screen reader: with a name of its own, or not at all. */

/** Returns the attributes of an `<svg>` that is a picture when it has a label, and mere decoration when it has none. */
export function nameDrawing(label: string | undefined) {
  return label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const);
}
