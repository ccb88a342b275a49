/**
 * A snapshot that gives more away than the person in it thinks of: a school, a house, a street, an hour, a friend.
 *
 * The numbers are drawn as lines, since a picture file has no fonts of its own.
 */
import { drawParts, drawPerson } from './draw.ts';
import { ink, type Part } from './people.ts';

const white = '#fff';

const place: readonly Part[] = [
  { d: 'M0 0h240v150H0z', color: '#cfe8f3' },
  // The school, its roof and its windows.
  { d: 'M96 58h144v92H96z', color: '#f3dcb6' },
  { d: 'M130 60l54-52 54 52zM90 54h150v8H90z', color: '#c96f4e' },
  { d: 'M104 74h16v22h-16zm46 0h16v22h-16z', color: '#8fb9cf' },
  // The ground.
  { d: 'M0 128h240v22H0z', color: '#a9c58e' },
  // The gate between its posts.
  { d: 'M50 96h120M50 138h120M58 86v60m9-60v60m9-60v60m72-60v60m9-60v60m9-60v60', color: '#4c5b6c', width: 3 },
  { d: 'M24 76h28v74H24zm-3-8h34v8H21zm149 8h28v74h-28zm-3-8h34v8h-34z', color: '#b9a58d' },
];

const clues: readonly Part[] = [
  // The sign of the street on its pole.
  { d: 'M12 150V30', color: '#6b7683', width: 4 },
  { d: 'M4 20h62v18H4z', color: '#2d62a3' },
  { d: 'M11 29h10m6 0h18m6 0h8', color: white, width: 4 },
  // The number of the house.
  { d: 'M26 86h24v18H26z', color: '#fffaf0' },
  { d: 'M32 92l3-2v10m5-8a3 3 0 0 1 6 0c0 3-5 4-6 8h6', color: ink, width: 2 },
  // The clock says ten past seven.
  { d: 'M184 40h0', color: white, width: 30 },
  { d: 'M184 25a15 15 0 1 0 .1 0', color: ink, width: 3 },
  { d: 'M184 30h0m0 20h0m-10-10h0m20 0h0', color: ink, width: 2.5 },
  { d: 'M191 36l-7 4-3 5', color: ink, width: 2.5 },
];

/** The badge of the school lies on the pink top. */
const badge: readonly Part[] = [
  { d: 'M78 126h18v11q0 7-9 10-9-3-9-10z', color: '#fff4d6' },
  { d: 'M82 131h10M82 136h10', color: '#2d62a3', width: 3 },
];

/** Where the marks stand, in the order of the list; each lies close to its clue and covers no face. */
const marks = [
  [112, 138],
  [38, 118],
  [79, 29],
  [212, 40],
  [190, 98],
] as const;

const digits = [
  'M-2.5-2.5l3-2v9',
  'M-3-2a3 3 0 0 1 6 0c0 2.5-4.5 3.5-6 6.5h6',
  'M-2.5-4.5h5l-3 3.5a2.7 2.7 0 1 1-2.5 4.2',
  'M1.5 4.5v-9l-4.5 6h7',
  'M2.5-4.5h-4.5v3.8a2.9 2.9 0 1 1-.8 4',
] as const;

function drawMark([x, y]: (typeof marks)[number], index: number): string {
  const parts: readonly Part[] = [
    { d: 'M0 0h0', color: white, width: 22 },
    { d: 'M0 0h0', color: ink, width: 19 },
    { d: digits[index] ?? '', color: white, width: 2 },
  ];
  return `<g transform="translate(${x} ${y})">${drawParts(parts)}</g>`;
}

/** Draws the snapshot with its marks 1 to 5, in a box of 240 by 150. */
export function drawSnapshot(): string {
  return (
    `<g fill="none" stroke-width="4" stroke-linecap="round">${drawParts(place)}${drawParts(clues)}` +
    `<g transform="matrix(.72 0 0 .72 181 45)">${drawPerson('dewi', 'glad')}</g>` +
    `<g transform="matrix(.82 0 0 .82 63 27)">${drawPerson('sari', 'glad')}</g>` +
    `${drawParts(badge)}${marks.map(drawMark).join('')}</g>`
  );
}
