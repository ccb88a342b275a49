/** Finds which sources a text stands on, for the readers who see it. */
import type { TrackId } from '../course/schema.ts';

const onlyBlock = /<Only\s+tracks="([^"]*)"\s*>([\s\S]*?)<\/Only>/g;

/** Returns the MDX that a track sees: blocks for other tracks are taken out; without a track, all such blocks. */
export function textForTrack(mdx: string, track?: TrackId): string {
  return mdx.replace(onlyBlock, (_block, tracks: string, text: string) =>
    track && tracks.split(/\s+/).includes(track) ? text : '',
  );
}

/** Returns the ids of the sources claimed in MDX, each once, in reading order. */
export function sourcesClaimed(mdx: string): string[] {
  return [...new Set([...mdx.matchAll(/<Claim\s+source="([^"]+)"/g)].map((match) => match[1] ?? ''))];
}
