/** The glossary in the words of schema.org. */
import { mayMeet } from '#domain/course/course.ts';
import { glossaryPath } from '#domain/course/paths.ts';
import type { TrackId } from '#domain/course/schema.ts';
import type { Term } from '#domain/glossary/schema.ts';
import { openText, toScriptText, type Edition } from './thing.ts';

/**
 * Returns the terms that a track may meet; each has the address of its entry on the page.
 *
 * @param name - Title of the glossary.
 */
export function glossaryData(
  edition: Edition & { readonly terms: Readonly<Record<string, Term>> },
  track: TrackId,
  name: string,
): string {
  const url = edition.address(glossaryPath(track));
  return toScriptText({
    '@type': 'DefinedTermSet',
    name,
    url,
    ...openText(edition),
    hasDefinedTerm: Object.entries(edition.terms)
      .filter(([, term]) => mayMeet(track, term.from))
      .map(([id, { term, explanation }]) => ({
        '@type': 'DefinedTerm',
        termCode: id,
        name: term,
        description: explanation,
        url: `${url}#${id}`,
      })),
  });
}
