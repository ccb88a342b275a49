/**
 * The tags that a lesson or a page of prose may use, and what each attribute holds.
 *
 * One map, read by the content check and by the components that draw the tags, so that they cannot disagree.
 */

/**
 * What the text of an attribute stands for. Several tracks or faces have one space between them; a face is
 * a person, or a person and a mood, such as `sari:glad`.
 */
export type AttributeContent = 'sourceId' | 'termId' | 'tracks' | 'person' | 'faces' | 'mood' | 'words' | 'alt';

/** One tag: where it may stand, whether it wraps words, and the attributes it needs. */
export interface MdxTag {
  readonly kinds: readonly ('lessons' | 'pages')[];
  readonly wraps: boolean;
  readonly attributes: Readonly<Record<string, AttributeContent>>;
  /** Attributes that may be left out; all others are required. */
  readonly optional?: readonly string[];
}

const everywhere = ['lessons', 'pages'] as const;
const onlyLessons = ['lessons'] as const;

/** All tags by name. */
export const mdxTags = {
  Activity: { kinds: onlyLessons, wraps: false, attributes: {} },
  Claim: { kinds: everywhere, wraps: true, attributes: { source: 'sourceId' } },
  Term: { kinds: everywhere, wraps: true, attributes: { id: 'termId' } },
  Only: { kinds: onlyLessons, wraps: true, attributes: { tracks: 'tracks' } },
  FaceSum: {
    kinds: everywhere,
    wraps: false,
    attributes: { looks: 'person', expression: 'person', mood: 'mood', caption: 'words', alt: 'alt' },
    optional: ['mood'],
  },
  FaceRow: { kinds: everywhere, wraps: false, attributes: { people: 'faces', caption: 'words', alt: 'alt' } },
  EditSteps: { kinds: everywhere, wraps: false, attributes: { caption: 'words', alt: 'alt' } },
  PatternLearning: { kinds: everywhere, wraps: false, attributes: { caption: 'words', alt: 'alt' } },
} as const satisfies Record<string, MdxTag>;

export type MdxTagName = keyof typeof mdxTags;

/** Returns the tag of that name, if there is one. */
export function findMdxTag(name: string): MdxTag | undefined {
  return Object.hasOwn(mdxTags, name) ? mdxTags[name as MdxTagName] : undefined;
}
