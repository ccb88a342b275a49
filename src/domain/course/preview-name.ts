/** Which picture stands for a page in chats and search results, by its address alone. */
import { fixedPages } from './paths.ts';

/**
 * Tells whether a page must not show on a shared link what it is about: help pages, which say nothing to a bystander.
 *
 * @param page - Address from the root of the language, as in `/h/`.
 */
export function isDiscreet(page: string): boolean {
  return page.startsWith(fixedPages.help);
}

/**
 * Returns the path of a page's picture from the root of the site. All discreet pages have the same one.
 *
 * @param page - Address from the root of the language.
 * @example
 * previewName('en', '/explorers/real-edited-generated/') // 'previews/en/explorers/real-edited-generated.png'
 * previewName('vi', '/h/vn/')                            // 'previews/site.png'
 */
export function previewName(lang: string, page: string): string {
  if (isDiscreet(page)) return 'previews/site.png';
  return `previews/${lang}/${page.slice(1, -1) || 'home'}.png`;
}
