/**
 * The tags that a lesson, a page of prose or a sheet may use, and what each attribute holds.
 *
 * One map, read by the content check and by the components that draw the tags, so that they cannot disagree.
 */

/**
 * What the text of an attribute stands for. Several tracks or faces have one space between them; a face is
 * a person, or a person and a mood, such as `sari:glad`. Several texts or lines have ` | ` between them; a line is
 * a face and what it says, such as `sari:glad May I?`.
 */
export type AttributeContent =
  'sourceId' | 'termId' | 'tracks' | 'person' | 'faces' | 'mood' | 'words' | 'texts' | 'lines' | 'alt' | 'minutes';

/** How many entries a list may have; an upper limit may be another list that must not be shorter. */
export interface ListLimits {
  readonly min: number;
  readonly max: number | { readonly lengthOf: string };
}

/** Kinds of files with prose: lessons, pages such as "About", sheets for schools and for families. */
export type ProseKind = 'lessons' | 'pages' | 'schools' | 'families';

/** One tag: where it may stand, whether it wraps words, and the attributes it needs. */
export interface MdxTag {
  readonly kinds: readonly ProseKind[];
  readonly wraps: boolean;
  readonly attributes: Readonly<Record<string, AttributeContent>>;
  /** Attributes that may be left out; all others are required. */
  readonly optional?: readonly string[];
  /** Limits of the attributes that are lists of faces, texts or lines. */
  readonly limits?: Readonly<Record<string, ListLimits>>;
}

const everywhere = ['lessons', 'pages', 'schools', 'families'] as const;
const onlyLessons = ['lessons'] as const;

/** All tags by name. */
export const mdxTags = {
  Activity: { kinds: onlyLessons, wraps: false, attributes: {} },
  Claim: { kinds: everywhere, wraps: true, attributes: { source: 'sourceId' } },
  Term: { kinds: everywhere, wraps: true, attributes: { id: 'termId' } },
  TeacherNote: { kinds: onlyLessons, wraps: true, attributes: { minutes: 'minutes' }, optional: ['minutes'] },
  Unindexed: { kinds: onlyLessons, wraps: true, attributes: {} },
  Only: { kinds: onlyLessons, wraps: true, attributes: { tracks: 'tracks' } },
  FaceSum: {
    kinds: everywhere,
    wraps: false,
    attributes: { looks: 'person', expression: 'person', mood: 'mood', caption: 'words', alt: 'alt' },
    optional: ['mood'],
  },
  FaceRow: {
    kinds: everywhere,
    wraps: false,
    attributes: { people: 'faces', caption: 'words', alt: 'alt' },
    limits: { people: { min: 1, max: 6 } },
  },
  EditSteps: { kinds: everywhere, wraps: false, attributes: { caption: 'words', alt: 'alt' } },
  PatternLearning: { kinds: everywhere, wraps: false, attributes: { caption: 'words', alt: 'alt' } },
  Steps: {
    kinds: everywhere,
    wraps: false,
    attributes: { words: 'texts', people: 'faces', caption: 'words', alt: 'alt' },
    optional: ['people'],
    limits: { words: { min: 2, max: 6 }, people: { min: 1, max: { lengthOf: 'words' } } },
  },
  Talk: {
    kinds: everywhere,
    wraps: false,
    attributes: { lines: 'lines', caption: 'words', alt: 'alt' },
    limits: { lines: { min: 1, max: 4 } },
  },
  Parts: {
    kinds: everywhere,
    wraps: false,
    attributes: { centre: 'words', words: 'texts', caption: 'words', alt: 'alt' },
    limits: { words: { min: 3, max: 8 } },
  },
  Pair: {
    kinds: everywhere,
    wraps: false,
    attributes: { left: 'texts', right: 'texts', people: 'faces', caption: 'words', alt: 'alt' },
    optional: ['people'],
    // The first text is the heading.
    limits: { left: { min: 3, max: 6 }, right: { min: 3, max: 6 }, people: { min: 2, max: 2 } },
  },
  PhotoClues: {
    kinds: everywhere,
    wraps: false,
    attributes: { words: 'texts', caption: 'words', alt: 'alt' },
    limits: { words: { min: 5, max: 5 } },
  },
} as const satisfies Record<string, MdxTag>;

export type MdxTagName = keyof typeof mdxTags;

/** Returns the tag of that name, if there is one. */
export function findMdxTag(name: string): MdxTag | undefined {
  return Object.hasOwn(mdxTags, name) ? mdxTags[name as MdxTagName] : undefined;
}
