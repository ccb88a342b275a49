/** What the tags and links of prose become on paper: links print as their words, terms are explained at the end. */
import { mdxComponents } from '#ui/mdx-components.ts';
import PaperActivity from './PaperActivity.astro';
import PaperClaim from './PaperClaim.astro';
import PaperTerm from './PaperTerm.astro';
import PaperWords from './PaperWords.astro';

export const paperMdx = {
  ...mdxComponents,
  Activity: PaperActivity,
  Claim: PaperClaim,
  Term: PaperTerm,
  Unindexed: PaperWords,
  a: PaperWords,
};
