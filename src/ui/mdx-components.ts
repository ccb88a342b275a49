/** What the tags and links of prose become. The tags and their attributes are listed in src/domain/content/mdx-tags.ts. */
import EditSteps from './components/EditSteps.astro';
import FaceRow from './components/FaceRow.astro';
import FaceSum from './components/FaceSum.astro';
import PatternLearning from './components/PatternLearning.astro';
import Claim from './components/mdx/Claim.astro';
import LessonActivity from './components/mdx/LessonActivity.astro';
import Link from './components/mdx/Link.astro';
import Only from './components/mdx/Only.astro';
import Term from './components/mdx/Term.astro';

export const mdxComponents = {
  Activity: LessonActivity,
  Claim,
  EditSteps,
  FaceRow,
  FaceSum,
  Only,
  PatternLearning,
  Term,
  a: Link,
};
