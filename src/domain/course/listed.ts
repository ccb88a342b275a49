/** Which pages the sitemap lists. */
import { fixedPages } from './paths.ts';

/** Parts of lessons and modules, and pages of a track: nobody looks for them from outside. */
const parts = /\/(quiz|short|check|before|after|final-check|review|certificate)\/$/;

/** Pages that hold nothing for a stranger: for developers, or about what one learner did on one device. */
const unlisted: readonly string[] = [
  '/sampler/',
  '/404/',
  fixedPages.progress,
  fixedPages.assignment,
  fixedPages.results,
];

/** Pages for teachers behind the first one of a module, and those that repeat a lesson in another form. */
const forms = new RegExp(`^(/print/|${fixedPages.teach}[^/]+/.)`);

/**
 * Tells whether a page belongs into the sitemap. Pages below the first help page do not: there is one for each
 * country, with the same words around other numbers. The state of the directory is for adults, and listed.
 *
 * @param page - Address from the root of the language.
 */
export function isListed(page: string): boolean {
  return (
    !unlisted.includes(page) &&
    !parts.test(page) &&
    !forms.test(page) &&
    (page === fixedPages.help || page === fixedPages.state || !page.startsWith(fixedPages.help))
  );
}
