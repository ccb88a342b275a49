/** Finds which words a text explains, so that paper can explain them at its end. */

/** Returns the ids of the terms marked in MDX, each once, in reading order. */
export function termsUsed(mdx: string): string[] {
  return [...new Set([...mdx.matchAll(/<Term\s+id="([^"]+)"/g)].map((match) => match[1] ?? ''))];
}
