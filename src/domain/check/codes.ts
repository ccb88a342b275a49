/**
 * Every code of the checks with how serious it is.
 *
 * A code is permanent: people search for it and link to its heading in docs/errors.md. It is never
 * renamed and never used again for something else.
 */
export const problemCodes = {
  FILE_UNKNOWN: 'error',
  FILE_MISSING: 'error',
  FILE_NAME: 'error',
  FILE_EMPTY: 'error',
  FILE_ENCODING: 'error',
  FILE_BOM: 'warning',
  FILE_DAMAGED_TEXT: 'error',
  FILE_UNREADABLE: 'error',

  YAML_SYNTAX: 'error',
  YAML_DUPLICATE_KEY: 'error',

  FIELD_UNKNOWN: 'error',
  FIELD_MISSING: 'error',
  FIELD_TYPE: 'error',
  FIELD_VALUE: 'error',
  PHONE_UNQUOTED: 'error',

  ID_DUPLICATE: 'error',
  ID_RETIRED: 'error',

  SITE_COUNTRY_UNKNOWN: 'error',
  SITE_MODULE_UNKNOWN: 'error',

  COURSE_LESSON_MISSING: 'error',
  COURSE_WORDS_MISSING: 'error',
  COURSE_WORDS_UNKNOWN: 'error',

  LESSON_NOT_IN_COURSE: 'error',
  LESSON_WRONG_FOLDER: 'error',
  LESSON_QUIZ_MISSING: 'error',
  LESSON_ACTIVITY_UNKNOWN: 'error',
  LESSON_ACTIVITY_TAG: 'error',
  LESSON_CONTENT_NOTE_MISSING: 'error',
  LESSON_SHORT_MISSING: 'error',
  LESSON_CLAIM_MISSING: 'error',
  LESSON_SECTION_UNKNOWN: 'error',
  LESSON_PREREQUISITE_UNKNOWN: 'error',
  LESSON_PREREQUISITE_CYCLE: 'error',

  QUIZ_LESSON_MISSING: 'error',
  QUIZ_FEEDBACK_MISSING: 'error',
  QUIZ_OBJECTIVE_UNCHECKED: 'error',
  QUIZ_OBJECTIVE_UNKNOWN: 'error',
  QUIZ_CORRECT_COUNT: 'error',
  QUIZ_PLACE_UNKNOWN: 'error',
  QUIZ_PLACE_UNUSED: 'warning',
  QUIZ_OPTION_LONG: 'error',
  QUIZ_RIGHT_BY_LENGTH: 'error',
  QUIZ_RIGHT_BY_PLACE: 'error',
  QUIZ_TRUE_SHARE: 'error',
  QUIZ_ITEMS_ALIKE: 'error',
  QUIZ_TOO_SHORT: 'error',

  CHECK_LESSON_MISSING: 'error',
  CHECK_TOO_SHORT: 'error',

  ACTIVITY_PLACE_UNKNOWN: 'error',
  ACTIVITY_PLACE_UNUSED: 'warning',
  SCENARIO_SCENE_UNKNOWN: 'error',
  SCENARIO_DEAD_END: 'error',
  SCENARIO_ENDING_GOES_ON: 'error',
  SCENARIO_SCENE_UNREACHABLE: 'error',
  SCENARIO_NO_WAY_OUT: 'error',
  ACTIVITY_UNUSED: 'warning',

  SOURCE_UNKNOWN: 'error',
  SOURCE_DUPLICATE: 'error',
  SOURCE_UNCLAIMED: 'error',
  CLAIM_SOURCE_UNKNOWN: 'error',
  CLAIM_SOURCE_UNLISTED: 'error',
  TERM_UNKNOWN: 'error',

  COUNTRY_SERVICE_UNKNOWN: 'error',
  WORDS_MISSING: 'error',
  WORDS_UNKNOWN: 'error',
  SUPPORT_NOTE_UNKNOWN: 'error',

  TRIAGE_WAY_UNKNOWN: 'error',
  TRIAGE_UNREACHED: 'error',
  TRIAGE_CODE_TWICE: 'error',
  TRIAGE_UNSURE_MISSING: 'error',
  TRIAGE_NEVER_SAY: 'error',
  TRIAGE_RULE_BROKEN: 'error',

  TEACH_MODULE_UNKNOWN: 'error',
  TEACH_LESSON_UNKNOWN: 'error',
  TEACH_FRAMEWORK_UNKNOWN: 'error',
  FAMILY_TRACK_UNKNOWN: 'error',

  MDX_SYNTAX: 'error',
  MDX_FRONT_MATTER_MISSING: 'error',
  MDX_RAW_HTML: 'error',
  MDX_SCRIPT: 'error',
  MDX_IMPORT_EXPORT: 'error',
  MDX_EXPRESSION: 'error',
  MDX_TAG_UNKNOWN: 'error',
  MDX_TAG_PLACE: 'error',
  MDX_TAG_CONTENT: 'error',
  MDX_ATTRIBUTE_UNKNOWN: 'error',
  MDX_ATTRIBUTE_MISSING: 'error',
  MDX_ATTRIBUTE_VALUE: 'error',
  MDX_NOTE_TAG: 'error',

  HEADING_LEVEL_ONE: 'error',
  HEADING_SKIPPED: 'error',
  IMAGE_TEXT_MISSING: 'error',

  TEXT_WORD_BANNED: 'error',
  TEXT_EXCLAMATION: 'error',
  TEXT_SENTENCE_LONG: 'error',

  LINK_LESSON_UNKNOWN: 'error',
  LINK_PAGE_UNKNOWN: 'error',
  LINK_HEADING_UNKNOWN: 'error',
  LINK_ROOT: 'error',
  LINK_OUTSIDE: 'error',
  LINK_FORM: 'error',

  LANGUAGE_FOLDER_MISSING: 'error',
  LANGUAGE_NOT_LISTED: 'warning',
  LANGUAGE_FILE_MISSING: 'error',
  LANGUAGE_FILE_STRAY: 'error',
  LANGUAGE_IDS_DIFFER: 'error',
  LANGUAGE_FACTS_DIFFER: 'error',
  LANGUAGE_UI_MISSING: 'warning',
  LANGUAGE_UI_UNKNOWN: 'error',
  LANGUAGE_UI_PLACEHOLDER: 'error',

  UI_NOTE_MISSING: 'error',
  UI_PLURAL_MISSING: 'error',
  UI_KEY_UNKNOWN: 'error',
  UI_KEY_UNUSED: 'error',

  LAUNCH_SERVICE_UNKNOWN: 'error',
  LAUNCH_NUMBER_UNKNOWN: 'error',
  LAUNCH_UNFILLED: 'error',
  LAUNCH_NOT_CALLED: 'error',

  CHECK_DATE_DUE: 'warning',
  CHECK_DATE_OLD: 'error',
  CHECK_DATE_FUTURE: 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type ProblemCode = keyof typeof problemCodes;
