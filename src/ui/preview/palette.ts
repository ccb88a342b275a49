/** Role colours for what is drawn outside a browser; the numbers are those of src/styles/tokens.css. */
import { hexColor } from './hex-color.ts';

/**
 * Returns the colours of the light scheme, and the surface of the dark one, as hex.
 *
 * @param hue - OKLCH hue of the module, in degrees.
 * @param editionHue - OKLCH hue of the edition.
 */
export function paletteOf(hue: number, editionHue: number) {
  return {
    surface: hexColor([0.985, 0.009, 85]),
    darkSurface: hexColor([0.19, 0.025, editionHue]),
    text: hexColor([0.24, 0.045, editionHue]),
    soft: hexColor([0.46, 0.03, editionHue]),
    tint: hexColor([0.94, 0.045, hue]),
    mid: hexColor([0.78, 0.115, hue]),
    deep: hexColor([0.43, 0.12, hue]),
    stage: hexColor([0.91, 0.07, hue]),
  };
}

export type Palette = ReturnType<typeof paletteOf>;
