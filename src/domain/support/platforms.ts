/** Platforms that take reports, with their words, in groups: what the page of report forms shows. */
import type { Platform, PlatformWords } from './schema.ts';

/** What a platform is, from the reader's side: a place for pictures, a way to find them, or a shop for apps. */
export type PlatformGroup = Platform['group'];

/** A platform with its words. */
export interface PlatformHelp extends Platform, PlatformWords {
  readonly id: string;
}

/** Platforms of one group. */
export interface PlatformSet {
  readonly group: PlatformGroup;
  readonly platforms: readonly PlatformHelp[];
}

/** Where a picture is most often met comes first; stores of apps show no pictures and come last. */
const groupOrder: readonly PlatformGroup[] = ['app', 'search', 'store'];

/**
 * Joins the facts of a platform with its words.
 *
 * @throws When the language has no words for it; the content check finds that first.
 */
export function describePlatform(
  id: string,
  facts: Platform,
  words: Readonly<Record<string, PlatformWords>>,
): PlatformHelp {
  const own = words[id];
  if (!own) throw new Error(`The platform "${id}" has no words in platforms.yaml.`);
  return { ...facts, ...own, id };
}

/** Groups platforms; within a group they stand by name, so that a reader finds one in a long list. */
export function groupPlatforms(platforms: readonly PlatformHelp[]): PlatformSet[] {
  return groupOrder
    .map((group) => ({
      group,
      platforms: platforms
        .filter((platform) => platform.group === group)
        .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    }))
    .filter((set) => set.platforms.length > 0);
}
