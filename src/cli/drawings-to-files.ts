/**
 * Moves drawings marked `data-file` out of a page: text comes first, and a drawing that many pages share is kept once.
 *
 * `data-file="lazy"` is for pictures that may never be seen: a browser asks for them when they show.
 * Components draw inline SVG, in pages and in the developer's server alike; only the finished site has files.
 */
import { createHash } from 'node:crypto';

const marked = /<svg\b([^>]*?) data-file(?:="(|lazy)")?([^>]*)>([\s\S]*?)<\/svg>/g;

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}

/** Attributes of the drawing that also mean something on an image: classes, scopes, and data. */
function kept(attributes: string): string {
  return [...attributes.matchAll(/ (?:class="[^"]*"|data-[\w-]+(?:="[^"]*")?)/g)].map((match) => match[0]).join('');
}

/** Ids are unique on a page; in a file of its own a drawing starts to count anew, so that equal drawings are equal files. */
function renumberIds(drawing: string): string {
  const ids = [...new Set([...drawing.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ''))];
  return ids.reduce(
    (text, id, index) => text.replaceAll(`"${id}"`, `"i${index}"`).replaceAll(`#${id})`, `#i${index})`),
    drawing,
  );
}

/**
 * Replaces marked drawings by images.
 *
 * @returns The page, and the files by their path from the root of the site.
 * @throws When a marked drawing has no viewBox, since the image would have no size.
 */
export function drawingsToFiles(page: string, base: string): { html: string; files: Map<string, string> } {
  const files = new Map<string, string>();
  const html = page.replace(marked, (_svg, before: string, when: string | undefined, after: string, inside: string) => {
    const attributes = `${before}${after}`;
    const box = attribute(attributes, 'viewBox');
    if (!box) throw new Error('A drawing marked data-file has no viewBox.');
    const [, , width, height] = box.split(' ');
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${renumberIds(inside)}</svg>`;
    const name = `drawings/${createHash('sha256').update(drawing).digest('hex').slice(0, 8)}.svg`;
    files.set(name, drawing);
    const label = attribute(attributes, 'aria-label') ?? '';
    return `<img src="${base}${name}" width="${width}" height="${height}" alt="${label}" decoding="async"${when === 'lazy' ? ' loading="lazy"' : ''}${kept(attributes)}>`;
  });
  return { html, files };
}
