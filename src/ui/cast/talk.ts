/** Reads what drawn people say to each other, as authors write it: `sari:calm May I post it? | minh Not yet.` */
import { splitLine, splitTexts } from '#domain/content/text-list.ts';
import { readFaces, type Face } from './face-list.ts';

/** One speech bubble: who says it, and on which side that person stands. */
export interface Line extends Face {
  readonly words: string;
  readonly side: 'start' | 'end';
}

/**
 * Turns a talk into bubbles. The side changes with the speaker, so nobody seems to jump across between two sentences.
 *
 * @throws When a line does not start with a face of the cast.
 */
export function readTalk(talk: string): readonly Line[] {
  const lines: Line[] = [];
  for (const line of splitTexts(talk)) {
    const { face, words } = splitLine(line);
    for (const { who, mood } of readFaces(face)) {
      const before = lines.at(-1);
      const keeps = !before || before.who === who;
      const side = keeps ? (before?.side ?? 'start') : before.side === 'start' ? 'end' : 'start';
      lines.push({ who, mood, words, side });
    }
  }
  return lines;
}
