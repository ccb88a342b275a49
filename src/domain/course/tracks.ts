/** Ids of the tracks, without the schemas around them, so that code for browsers can have them too. */

/** The three ways through the course, youngest first. */
export const trackIds = ['explorers', 'navigators', 'advocates'] as const;

export type TrackId = (typeof trackIds)[number];
