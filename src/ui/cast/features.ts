/**
 * The expressions: eyes, brows, nose and mouth of each mood, at one place for everybody.
 *
 * The middle of the face is 60; eyes lie at 46 and 74, 67 from the top. A mood has two marks of its own at least
 * (lids, brows or mouth), so that it is read at the size of a chat picture too.
 */
import type { MoodId } from '#domain/cast/schema.ts';
import type { Part } from './people.ts';
import { ink } from './people.ts';

/** What one mood changes. */
export interface Mood {
  readonly brows: string;
  readonly eyes: readonly Part[];
  readonly mouth: readonly Part[];
}

/** Where the nose is drawn, in the person's shade. */
export const nose = 'M56 77q4 4 8 0';

/** Where the cheeks are drawn, in the person's blush. */
export const cheeks = 'M38 81h0m44 0h0';

const openEyes: readonly Part[] = [
  { d: 'M46 66v2m28-2v2', color: ink, width: 8 },
  { d: 'M48 65h0m28 0h0', color: '#fff', width: 3 },
];

export const moods: Readonly<Record<MoodId, Mood>> = {
  calm: {
    brows: 'M39 55q7-4 13-1m16 0q6-3 13 1',
    eyes: openEyes,
    mouth: [{ d: 'M50 87q10 8 20 0', color: ink, width: 4 }],
  },
  glad: {
    brows: 'M39 53q7-6 13-2m16 0q6-4 13 2',
    eyes: [{ d: 'M40 69q6-8 12 0m16 0q6-8 12 0', color: ink, width: 4 }],
    mouth: [
      { d: 'M47 83h26c0 10-5 16-13 16s-13-6-13-16z', color: '#5c1f33' },
      { d: 'M50 83h20v2q-10 4-20 0z', color: '#fff' },
      { d: 'M52 94q8-5 16 0-3 5-8 5t-8-5z', color: '#ea7783' },
    ],
  },
  worried: {
    brows: 'M38 57q9-1 13-8m31 8q-9-1-13-8',
    eyes: openEyes,
    mouth: [{ d: 'M52 91q8-7 16 0', color: ink, width: 4 }],
  },
  firm: {
    brows: 'M39 53q8-1 13 3m29-3q-8-1-13 3',
    eyes: openEyes,
    mouth: [{ d: 'M50 88q10 3 20 0', color: ink, width: 4 }],
  },
  curious: {
    brows: 'M39 52q6-8 13-3m16 4q6-4 13 0',
    eyes: [
      { d: 'M46 67h0m28 0h0', color: '#fff', width: 14 },
      { d: 'M49 65h0m28 0h0', color: ink, width: 8 },
    ],
    mouth: [{ d: 'M53 88q7 5 14-1', color: ink, width: 4 }],
  },
};
