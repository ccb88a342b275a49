/** The mark of the course: a round face in two halves, the second a step lower. */

/** Draws the logo in one colour, in a box of 64 by 64; eye and smile of the first half are holes. */
export function drawLogo(color: string): string {
  return (
    `<path fill="${color}" fill-rule="evenodd" d="M30 3a27 27 0 0 0 0 54zM18 22a4 4 0 1 1-.1 0zM30 45q-10 0-15.5-7a2.5 2.5 0 0 1 4-3q4 5 11.5 5z"/>` +
    `<g fill="none" stroke="${color}" stroke-linecap="round"><path d="M35.5 9.5a25.5 25.5 0 0 1 0 51z" stroke-width="3" stroke-linejoin="round"/>` +
    '<path d="M47 31h0" stroke-width="8"/><path d="M36 47.5q8 0 13-6" stroke-width="4"/></g>'
  );
}
