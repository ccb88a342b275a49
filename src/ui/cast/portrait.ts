/**
 * The portrait of the hotspot items: a swap on a grid of 12 by 12 cells, each 10 units wide.
 *
 * Where things lie, for authors of items (column, row): seam columns 6 and 7; eyes (5, 6) and (8, 6); nose (6, 7);
 * mouth (6, 8); chin row 9; neck (6, 10); clothes rows 11 and 12; picture on the wall (11, 2); long hair (4, 8);
 * ear (10, 7); plain wall columns 1 and 2.
 */
import { drawParts, drawSwap } from './draw.ts';
import type { Part } from './people.ts';

const wall: readonly Part[] = [
  { d: 'M0 0h120v120H0z', color: '#f6e7cf' },
  { d: 'M94 5h22v24H94z', color: '#9c6b45' },
  { d: 'M97 8h16v18H97z', color: '#bfe3f2' },
  { d: 'M97 26v-5l5-6 5 5 2-2 4 4v4z', color: '#6da776' },
];

/**
 * Draws the portrait with its wall, in a box of 120 by 120.
 *
 * @param clip - Prefix of the ids in this drawing, unique on its page.
 */
export function drawPortrait(clip: string): string {
  const swap = drawSwap({ actor: 'sari', looks: 'minh', mood: 'calm', clip });
  return `${drawParts(wall)}<g transform="matrix(.96 0 0 .87 2.4 -2)">${swap}</g>`;
}
