/** What the tags and links of prose become. The tags and their attributes are listed in src/domain/content/mdx-tags.ts. */
import EditSteps from './components/EditSteps.astro';
import FaceRow from './components/FaceRow.astro';
import FaceSum from './components/FaceSum.astro';
import Pair from './components/Pair.astro';
import Parts from './components/Parts.astro';
import PatternLearning from './components/PatternLearning.astro';
import PhotoClues from './components/PhotoClues.astro';
import Steps from './components/Steps.astro';
import Talk from './components/Talk.astro';
import Claim from './components/mdx/Claim.astro';
import LessonActivity from './components/mdx/LessonActivity.astro';
import Link from './components/mdx/Link.astro';
import Only from './components/mdx/Only.astro';
import TeacherNote from './components/mdx/TeacherNote.astro';
import Term from './components/mdx/Term.astro';
import Unindexed from './components/mdx/Unindexed.astro';

export const mdxComponents = {
  Activity: LessonActivity,
  Claim,
  EditSteps,
  FaceRow,
  FaceSum,
  Only,
  Pair,
  Parts,
  PatternLearning,
  PhotoClues,
  Steps,
  Talk,
  TeacherNote,
  Term,
  Unindexed,
  a: Link,
};
