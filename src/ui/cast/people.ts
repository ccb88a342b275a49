/**
 * The looks of the six people as plain data, so that a head, a mood and a swap are all drawn by the same few lines.
 *
 * A bust stands in a box of 120 by 150. Every head carries its eyes, nose and mouth at the same place
 * (`features.ts`), so any face fits any head and both halves of a swap meet at the seam.
 */
import type { PersonId } from '#domain/cast/schema.ts';

/** The ink of every drawing; people stand on a light stage in both colour schemes, so it never changes. */
export const ink = '#241f3a';

/** One stroke of the pen: a filled outline, or a line with round ends when it has a width. A line of no length is a dot. */
export interface Part {
  readonly d: string;
  readonly color: string;
  readonly width?: number;
  /** Distance between the dots of a dotted line: how curls are drawn. */
  readonly dots?: number;
}

/** The parts of one person, each list from the back to the front. */
export interface Person {
  readonly skin: string;
  /** Shadow on the skin: under the chin, the nose, freckles, laughter lines. */
  readonly shade: string;
  readonly blush: string;
  readonly brow: string;
  readonly head: keyof typeof heads;
  /** What stands behind the person, farther away than the hair. */
  readonly extra: readonly Part[];
  readonly hairBehind: readonly Part[];
  readonly clothing: readonly Part[];
  /** Hair, scarf and glasses that lie over the face. */
  readonly front: readonly Part[];
}

const ears = 'M28 75a6 6 0 0 1 0-13h64a6 6 0 0 1 0 13z';

/** Outlines of heads, each with the same ears. */
export const heads = {
  round: `M60 26c21 0 32 15 32 37 0 25-14 42-32 42S28 88 28 63c0-22 11-37 32-37z${ears}`,
  long: `M60 24c20 0 31 15 31 38 0 29-14 46-31 46S29 91 29 62c0-23 11-38 31-38z${ears}`,
  wide: `M60 27c23 0 34 14 34 36 0 26-15 41-34 41S26 89 26 63c0-22 11-36 34-36z${ears}`,
} as const;

const shoulders = 'M10 150c0-24 14-32 36-37q14 13 28 0c22 5 36 13 36 37z';
const shouldersWithCollar = 'M10 150c0-24 14-32 36-37l14 15 14-15c22 5 36 13 36 37z';
const collar = 'M46 112l14 16 14-16 6 6-20 22-20-22z';

export const people: Readonly<Record<PersonId, Person>> = {
  sari: {
    skin: '#edb98f',
    shade: '#d0905f',
    blush: '#e8a284',
    brow: '#2f2145',
    head: 'round',
    extra: [],
    hairBehind: [{ d: 'M60 12c54 0 34 66 48 114q-48 16-96 0C26 78 6 12 60 12z', color: '#2f2145' }],
    clothing: [
      { d: shoulders, color: '#dd5f7c' },
      { d: 'M45 113q15 16 30 0', color: '#f7b3c1', width: 4 },
    ],
    front: [
      {
        d: 'M72 24C66 36 50 46 31 50c-5 24 3 58-3 78q-9 3-16-2C26 78 6 12 60 12s34 66 48 114q-7 5-16 2c-6-20 2-54-3-78-8-6-14-15-17-26z',
        color: '#2f2145',
      },
      { d: 'M80 29q7 7 10 16', color: '#ffc94d', width: 5 },
    ],
  },
  minh: {
    skin: '#f7d6b8',
    shade: '#dfae88',
    blush: '#f5bfa9',
    brow: '#201c30',
    head: 'wide',
    extra: [],
    hairBehind: [{ d: 'M24 126c-4-26 14-32 36-32s40 6 36 32z', color: '#2b5c93' }],
    clothing: [
      { d: shoulders, color: '#3f7fc2' },
      { d: 'M45 114q15 15 30 0', color: '#2b5c93', width: 5 },
      { d: 'M51 127v15m18-15v10', color: '#fff', width: 3 },
    ],
    front: [
      {
        d: 'M26 66C19 38 34 18 57 17l-3-8 11 6 6-6 1 9c22 5 29 24 22 48-5-5-7-14-8-22-7 2-14 0-20-6-7 6-17 8-26 7-7 5-11 11-14 21z',
        color: '#201c30',
      },
    ],
  },
  dewi: {
    skin: '#cf9364',
    shade: '#a96c40',
    blush: '#cd8263',
    brow: '#3a2530',
    head: 'round',
    extra: [],
    hairBehind: [],
    clothing: [{ d: shoulders, color: '#8a5079' }],
    front: [
      { d: 'M28 72c-4-22 12-40 32-40s36 18 32 40', color: '#1d6346', width: 8 },
      {
        d: 'M60 12c29 0 42 22 41 50 0 18-6 30-3 42 4 10 10 14 12 24-22 20-78 20-100 0 2-10 8-14 12-24 3-12-3-24-3-42-1-28 12-50 41-50zm0 20c-19 0-29 14-29 32 0 23 13 38 29 38s29-15 29-38c0-18-10-32-29-32z',
        color: '#34895f',
      },
      { d: 'M31 84c6 18 28 30 50 24M24 118c14 10 34 14 52 10', color: '#1d6346', width: 2 },
    ],
  },
  amara: {
    skin: '#95603f',
    shade: '#6f4229',
    blush: '#a3614a',
    brow: '#241a1e',
    head: 'long',
    extra: [],
    hairBehind: [{ d: 'M25 85C14 50 30 27 60 27s46 23 35 58', color: '#2b1f24', width: 32, dots: 19 }],
    clothing: [
      { d: shouldersWithCollar, color: '#e8ae30' },
      { d: collar, color: '#fff4d6' },
    ],
    front: [
      { d: 'M31 50c6-28 52-28 58 0', color: '#2b1f24', width: 16, dots: 11 },
      { d: 'M25 77h0m70 0h0', color: '#ffd257', width: 5 },
    ],
  },
  leo: {
    skin: '#f5caa6',
    shade: '#d9966b',
    blush: '#f3b294',
    brow: '#a04a24',
    head: 'long',
    extra: [
      { d: 'M24 110h72v40H24z', color: '#6d6888' },
      { d: 'M8 150v-28m104 28v-28', color: '#8f8aa6', width: 3 },
      {
        d: 'M24 150v-46q0-3-4-3h-6m82 49v-46q0-3 4-3h6M3 150c-1-46 11-46 10 0m94 0c-1-46 11-46 10 0',
        color: '#3b3650',
        width: 5,
      },
    ],
    hairBehind: [],
    clothing: [
      { d: 'M20 150c0-24 8-32 26-37q14 13 28 0c18 5 26 13 26 37z', color: '#8463c0' },
      { d: 'M27 136h66', color: '#cdbdf0', width: 7 },
    ],
    front: [
      {
        d: 'M30 64C20 40 30 22 44 18c14-10 46-8 50 14 2 12-1 22-4 32-4-5-5-14-6-22-12 4-30 0-38-7-4 9-12 15-16 29z',
        color: '#c4602f',
      },
      { d: 'M46 56a11 11 0 1 0 .1 0m28 0a11 11 0 1 0 .1 0M57 65q3-2 6 0', color: ink, width: 3 },
      { d: 'M36 83h0m5 2h0m3-4h0m32 0h0m3 4h0m5-2h0', color: '#d9966b', width: 2 },
    ],
  },
  ratna: {
    skin: '#b3764c',
    shade: '#8c5531',
    blush: '#bd7553',
    brow: '#6a6475',
    head: 'wide',
    extra: [],
    hairBehind: [{ d: 'M60 19h0', color: '#a29bad', width: 27 }],
    clothing: [
      { d: shouldersWithCollar, color: '#4c5b8c' },
      { d: collar, color: '#f3ecdf' },
      { d: 'M46 112q-8 14-1 28m29-28q8 14 1 28', color: '#d9a93f', width: 2 },
      { d: 'M52 136a7 5 0 1 0 .1 0m16 0a7 5 0 1 0 .1 0', color: ink, width: 2 },
    ],
    front: [
      { d: 'M26 70c-6-28 8-47 34-47s40 19 34 47c-2-18-12-30-22-37-14 10-38 10-46 37z', color: '#bcb6c6' },
      { d: 'M31 68h3m-2 5l3-1m51-4h3m-4 4l3 1', color: '#8c5531', width: 2 },
      { d: 'M25 77h0m70 0h0', color: '#fff', width: 5 },
    ],
  },
};
