/**
 * What a page tells the step that draws its picture.
 *
 * It travels in the page itself, in an attribute that the last step of the build takes away: so a picture holds what
 * its page says, and nothing is read twice.
 */

export interface PreviewFacts {
  /** Path of the picture from the root of the site. */
  readonly file: string;
  /** Name of the site. */
  readonly site: string;
  /** Left out on discreet pages. */
  readonly title?: string;
  readonly kicker?: string;
  /** OKLCH hue of the module or the edition. */
  readonly hue: number;
  readonly editionHue: number;
  /** Keeps laughter and swaps off the picture: the page is about a hard topic. */
  readonly calm: boolean;
}

const attribute = / data-preview="([^"]*)"/;

/** Returns the facts of a page, or undefined when it has no picture. */
export function readPreviewFacts(html: string): PreviewFacts | undefined {
  const found = attribute.exec(html)?.[1];
  if (found === undefined) return undefined;
  const text = found.replace(/&#(\d+);|&quot;|&lt;|&gt;|&amp;/g, (entity, code?: string) =>
    code ? String.fromCodePoint(Number(code)) : (entities[entity] ?? entity),
  );
  return JSON.parse(text) as PreviewFacts;
}

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Takes the facts out of a finished page. */
export function dropPreviewFacts(html: string): string {
  return html.replace(attribute, '');
}
