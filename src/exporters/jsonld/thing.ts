/** The pieces that structured data is made of, in the words of schema.org. */
import type { Course } from '#domain/course/course.ts';

type Value = string | number | boolean | Thing | readonly (Thing | string)[];

/** One thing of schema.org; a field without a value is left out. */
export interface Thing {
  readonly '@type': string;
  readonly [field: string]: Value | undefined;
}

/** What every description needs to know about where it stands. */
export interface Edition {
  readonly lang: string;
  readonly site: { readonly name: string };
  readonly course: Course;
  /** Returns the full address of a page of this language. */
  address(page: string): string;
}

/** An identifier of the licence, which programs compare and nobody visits. */
const license = 'https://creativecommons.org/licenses/by/4.0/';

/** What holds for every text of the course: its language, and that anybody may read and use it. */
export function openText({ lang }: Edition) {
  return { inLanguage: lang, isAccessibleForFree: true, license };
}

/**
 * Returns things as text for a `<script type="application/ld+json">`.
 *
 * A `<` is written as a code, so that no word of an author can close the script block.
 */
export function toScriptText(...things: readonly Thing[]): string {
  const [only] = things;
  const data = things.length === 1 ? only : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
