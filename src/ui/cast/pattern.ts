/** What a program keeps of many faces: points and the lines between them, and nobody's name. */
import { ink } from './people.ts';

type Point = readonly [x: number, y: number];

const middle = {
  crown: [60, 22],
  bridge: [60, 57],
  tip: [60, 80],
  upperLip: [60, 89],
  lowerLip: [60, 96],
  chin: [60, 110],
} as const satisfies Record<string, Point>;

/** The left half; the right one mirrors it. Eyes, nose and mouth lie where the cast has them. */
const side = {
  hairline: [40, 27],
  temple: [28, 45],
  ear: [26, 67],
  jaw: [31, 88],
  chinSide: [44, 104],
  browOut: [37, 55],
  browTop: [45, 50],
  browIn: [53, 54],
  eyeOut: [38, 68],
  eyeTop: [46, 62],
  eyeIn: [53, 68],
  eyeLow: [46, 72],
  nostril: [54, 78],
  mouthCorner: [48, 86],
} as const satisfies Record<string, Point>;

type PointName = keyof typeof middle | keyof typeof side;

/** Lines that make the face. */
const features: readonly (readonly PointName[])[] = [
  ['crown', 'hairline', 'temple', 'ear', 'jaw', 'chinSide', 'chin'],
  ['browOut', 'browTop', 'browIn'],
  ['eyeOut', 'eyeTop', 'eyeIn', 'eyeLow', 'eyeOut'],
  ['bridge', 'nostril', 'tip'],
  ['upperLip', 'mouthCorner', 'lowerLip'],
];

/** Finer lines that tie the features to each other. */
const net: readonly (readonly PointName[])[] = [
  ['crown', 'browIn', 'hairline', 'browTop', 'temple', 'browOut', 'ear', 'eyeOut', 'jaw', 'eyeLow', 'nostril', 'eyeIn'],
  ['eyeOut', 'browOut', 'eyeTop', 'browTop', 'eyeTop', 'browIn', 'eyeIn', 'bridge', 'browIn'],
  ['crown', 'bridge'],
  ['jaw', 'mouthCorner', 'eyeLow', 'ear'],
  ['chinSide', 'mouthCorner', 'nostril', 'upperLip', 'tip'],
  ['chinSide', 'lowerLip', 'chin'],
];

function place(name: PointName, mirrored: boolean): Point {
  const [x, y] = { ...middle, ...side }[name];
  return [mirrored ? 120 - x : x, y];
}

function drawThreads(threads: readonly (readonly PointName[])[]): string {
  return [false, true]
    .flatMap((mirrored) =>
      threads.map((thread) => `M${thread.map((name) => place(name, mirrored).join(' ')).join('L')}`),
    )
    .join('');
}

/** Draws a face as a net of dots and lines in ink, in a box of 120 by 130. */
export function drawPattern(): string {
  const points = [
    ...Object.values(middle),
    ...Object.values(side),
    ...Object.values(side).map(([x, y]) => [120 - x, y]),
  ];
  const dots = points.map((point) => `M${point.join(' ')}h0`).join('');
  return (
    `<g fill="none" stroke="${ink}" stroke-linecap="round">` +
    `<path d="${drawThreads(net)}" stroke-opacity=".35"/><path d="${drawThreads(features)}" stroke-width="1.6"/>` +
    `<path d="${dots}" stroke-width="4"/></g>`
  );
}
