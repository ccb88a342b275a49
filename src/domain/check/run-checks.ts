/** Runs every check over the content and gathers what they find. */
import { checkActivityPlaces } from './checks/activity-places.ts';
import { checkClaims } from './checks/claims.ts';
import { checkCorrectOptions } from './checks/correct-options.ts';
import { checkCountryLaw } from './checks/country-law.ts';
import { checkCountryServices } from './checks/country-services.ts';
import { checkCourseChecks } from './checks/course-checks.ts';
import { checkCourseWords } from './checks/course-words.ts';
import { checkDuplicateIds } from './checks/duplicate-ids.ts';
import { checkDuplicateSources } from './checks/duplicate-sources.ts';
import { checkEditorial } from './checks/editorial.ts';
import { checkFamilySheets } from './checks/family-sheets.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkImageTexts } from './checks/image-texts.ts';
import { checkItemsAlike } from './checks/items-alike.ts';
import { checkLanguageActivities } from './checks/language-activities.ts';
import { checkLanguageFiles } from './checks/language-files.ts';
import { checkLanguageFolders } from './checks/language-folders.ts';
import { checkLanguageGlossaries } from './checks/language-glossaries.ts';
import { checkLanguageLessons } from './checks/language-lessons.ts';
import { checkLanguageQuizzes } from './checks/language-quizzes.ts';
import { checkLanguageUi } from './checks/language-ui.ts';
import { checkLaunchCalls } from './checks/launch-calls.ts';
import { checkLessonActivities } from './checks/lesson-activities.ts';
import { checkLessonActivityTag } from './checks/lesson-activity-tag.ts';
import { checkLessonClaims } from './checks/lesson-claims.ts';
import { checkLessonContentNotes } from './checks/lesson-content-notes.ts';
import { checkLessonFiles } from './checks/lesson-files.ts';
import { checkLessonQuizzes } from './checks/lesson-quizzes.ts';
import { checkLessonSources } from './checks/lesson-sources.ts';
import { checkLinks } from './checks/links.ts';
import { checkMdxCode } from './checks/mdx-code.ts';
import { checkMdxTags } from './checks/mdx-tags.ts';
import { checkNoteTags } from './checks/note-tags.ts';
import { checkObjectiveSections } from './checks/objective-sections.ts';
import { checkPrerequisites } from './checks/prerequisites.ts';
import { checkQuizObjectives } from './checks/quiz-objectives.ts';
import { checkQuizOptions } from './checks/quiz-options.ts';
import { checkQuizPlaces } from './checks/quiz-places.ts';
import { checkRequiredFiles } from './checks/required-files.ts';
import { checkRetiredIds } from './checks/retired-ids.ts';
import { checkScenarios } from './checks/scenarios.ts';
import { checkSiteSettings } from './checks/site-settings.ts';
import { checkSupportNotes } from './checks/support-notes.ts';
import { checkTeachPacks } from './checks/teach-packs.ts';
import { checkTerms } from './checks/terms.ts';
import { checkTriageRules } from './checks/triage-rules.ts';
import { checkTriageWays } from './checks/triage-ways.ts';
import { checkTriageWords } from './checks/triage-words.ts';
import { checkUiStrings } from './checks/ui-strings.ts';
import { checkUiUsage } from './checks/ui-usage.ts';
import { checkUnknownFiles } from './checks/unknown-files.ts';
import { checkWordsOfFacts } from './checks/words-of-facts.ts';
import type { ContentTree } from './content-tree.ts';
import { sortProblems, type Problem } from './problem.ts';

const checks: readonly ((tree: ContentTree) => Problem[])[] = [
  checkUnknownFiles,
  checkRequiredFiles,
  checkSiteSettings,
  checkDuplicateIds,
  checkRetiredIds,
  checkCourseWords,
  checkLessonFiles,
  checkLessonQuizzes,
  checkLessonActivities,
  checkLessonActivityTag,
  checkLessonContentNotes,
  checkLessonSources,
  checkLessonClaims,
  checkObjectiveSections,
  checkPrerequisites,
  checkQuizObjectives,
  checkCorrectOptions,
  checkQuizPlaces,
  checkQuizOptions,
  checkItemsAlike,
  checkActivityPlaces,
  checkScenarios,
  checkCourseChecks,
  checkDuplicateSources,
  checkClaims,
  checkTerms,
  checkCountryServices,
  checkCountryLaw,
  checkTriageWays,
  checkTriageWords,
  checkTriageRules,
  checkWordsOfFacts,
  checkSupportNotes,
  checkLaunchCalls,
  checkTeachPacks,
  checkFamilySheets,
  checkMdxCode,
  checkMdxTags,
  checkNoteTags,
  checkHeadings,
  checkImageTexts,
  checkEditorial,
  checkLinks,
  checkLanguageFolders,
  checkLanguageFiles,
  checkLanguageLessons,
  checkLanguageQuizzes,
  checkLanguageActivities,
  checkLanguageGlossaries,
  checkLanguageUi,
  checkUiStrings,
  checkUiUsage,
];

/** Finds every problem of the content: those of single files first seen while reading, then those between files. */
export function runChecks(tree: ContentTree): Problem[] {
  const inFiles = tree.files.flatMap((file) => file.problems);
  return sortProblems([...inFiles, ...checks.flatMap((check) => check(tree))]);
}
