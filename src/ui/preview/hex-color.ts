/** Colours for programs that know hex alone: the drawing library of the previews paints `oklch()` black. */

/** Lightness 0 to 1, chroma, and hue in degrees, as CSS has them in `oklch()`. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

function toLinearRgb([lightness, chroma, hue]: Oklch): number[] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function toByte(linear: number): string {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0');
}

/**
 * Returns a colour as hex. One that screens cannot show loses chroma until they can, so that its hue stays.
 *
 * @example
 * hexColor([1, 0, 0])            // '#ffffff'
 * hexColor([0.628, 0.258, 29.2]) // '#ff0000', almost
 */
export function hexColor([lightness, chroma, hue]: Oklch): string {
  let shown = chroma;
  while (shown > 0 && toLinearRgb([lightness, shown, hue]).some((part) => part < -0.0005 || part > 1.0005)) {
    shown -= 0.002;
  }
  return `#${toLinearRgb([lightness, Math.max(0, shown), hue])
    .map(toByte)
    .join('')}`;
}
