/**
 * Last step on every page: one style block, short scope names, no idle spaces, drawings in files, and a Content
 * Security Policy.
 *
 * Astro writes a style block for each component and a hash for each block and script; on a lesson that is more than
 * a kilobyte of the first round trip which no compression takes away.
 */
import { createHash } from 'node:crypto';
import { dropPreviewFacts } from '#ui/preview/preview-facts.ts';
import { drawingsToFiles } from './drawings-to-files.ts';
import { pruneStyles } from './prune-styles.ts';
import { trimHtml } from './trim-html.ts';

const styleBlock = /<style[^>]*>([\s\S]*?)<\/style>/g;
const inlineScript = /<script>([\s\S]*?)<\/script>/g;
const scopeName = /data-astro-cid-\w+/g;

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Returns the policy of a page: nothing but this site, no inline code other than what is hashed here. */
export function policyFor(styles: string, scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map(sourceHash)].join(' ')}`,
    `style-src 'self' ${sourceHash(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** Gives each scope of the page a short name; the same component may have another name on another page. */
function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replace(scopeName, (name) => {
    const short = names.get(name) ?? `data-${names.size.toString(36)}`;
    names.set(name, short);
    return short;
  });
}

/** A finished page and the drawings it now refers to, by their path from the root of the site. */
export interface FinishedPage {
  readonly html: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Finishes one page.
 *
 * @param base - Folder of the site on its host, with slashes at both ends.
 * @throws When the page has no `<meta charset>`, after which policy and styles are put.
 */
export function finishHtml(source: string, base: string): FinishedPage {
  const { html, files } = drawingsToFiles(dropPreviewFacts(source), base);
  const all = [...html.matchAll(styleBlock)].map((match) => match[1] ?? '').join('');
  const bare = trimHtml(html.replace(styleBlock, ''));
  const mark = '<meta charset="utf-8">';
  if (!bare.includes(mark)) throw new Error(`The page has no ${mark} to put the policy after.`);
  const page = shortenScopes(bare.replace(mark, () => `${mark}<style>${pruneStyles(all, bare)}</style>`));
  const styles = page.split('<style>')[1]?.split('</style>')[0] ?? '';
  const scripts = [...page.matchAll(inlineScript)].map((match) => match[1] ?? '');
  const policy = `<meta http-equiv="content-security-policy" content="${policyFor(styles, scripts)}">`;
  return { html: page.replace(mark, () => mark + policy), files };
}
