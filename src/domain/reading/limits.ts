/** What each track can be asked to read. */
import type { TrackId } from '../course/tracks.ts';

/** Highest school grade, by Flesch and Kincaid, that the lessons of a track may have on average. */
export const gradeLimits: Readonly<Record<TrackId, number>> = { explorers: 6, navigators: 8, advocates: 10 };

/** A sentence with more words is named, so that its author looks again. Readers of ten lose the thread there. */
export const longForExplorers = 20;
