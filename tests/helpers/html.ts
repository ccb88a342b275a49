/** Small readings of built HTML: the attributes that name other files. */

/** Decodes the few entities that stand in attributes. */
function decode(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#38;', '&');
}

/** Values of an attribute on the given tags. */
export function valuesOf(html: string, tags: string, attribute: string): string[] {
  const pattern = new RegExp(`<(?:${tags})\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map((match) => decode(match[1] ?? ''));
}

/** Ids on the page. */
export function idsOf(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
}

/**
 * Addresses that a browser loads by itself: scripts, styles, pictures, icons. Links to follow are not among them, and
 * neither are pictures that it asks for only when they show.
 */
export function loadedBy(page: string): string[] {
  const html = page.replace(/<img\b[^>]*\sloading="lazy"[^>]*>/g, '');
  const links = [...html.matchAll(/<link\b[^>]*>/g)]
    .map((match) => match[0])
    .filter((link) => !/rel="(canonical|alternate|sitemap)"/.test(link))
    .flatMap((link) => valuesOf(link, 'link', 'href'));
  const inStyles = [...html.matchAll(/url\(["']?([^"')#][^"')]*)["']?\)/g)].map((match) => match[1] ?? '');
  return [...links, ...valuesOf(html, 'script|img|source|iframe', 'src'), ...inStyles];
}
