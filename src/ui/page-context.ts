/** What every component may ask of the page it stands on; set once for each page by the middleware. */
import type { Activity } from '#domain/activity/schema.ts';
import type { Cast } from '#domain/cast/schema.ts';
import { fixedPages, hostPath, lessonPath, type FixedPage } from '#domain/course/paths.ts';
import { lessonsOf, mayMeet, moduleOf, type Course } from '#domain/course/course.ts';
import type { TrackId } from '#domain/course/schema.ts';
import type { Term } from '#domain/glossary/schema.ts';
import type { Site } from '#domain/site/schema.ts';
import type { Translator } from '#i18n/translator.ts';

/** The page's language, words and addresses, and the track it belongs to, if any. */
export interface PageContext {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translator;
  readonly site: Site;
  readonly course: Course;
  readonly cast: Cast;
  readonly terms: Readonly<Record<string, Term>>;
  readonly track: TrackId | undefined;
  /** Whether notes for teachers stand on the page. */
  readonly forTeacher?: boolean;
  /** The activity of the lesson, on lesson pages. */
  readonly activity?: Activity;
  /** Its id, which ticks are kept by. */
  readonly activityId?: string;
  /** Names of the sources that the activity rests on, by id: publisher, year and title. */
  readonly sourceNames?: ReadonlyMap<string, string>;
  /** Ids of the sources of this page in the order they are listed. */
  readonly sources: readonly string[];
  /** Facts of the page for search engines, as text for a script block; set by pages that have some. */
  readonly structuredData?: string;
  /** Returns the path on the host of a page of this language. */
  href(page: string): string;
  /** Returns the full address of a page of this language. */
  address(page: string): string;
}

/**
 * Turns a link as authors write it into an address: `lesson:<id>`, `page:<name>`, `#heading` or a full address.
 *
 * @throws When a lesson or page does not exist; the content check names file and line, and finds links to older tracks.
 */
export function resolveLink(context: PageContext, link: string): string {
  const [scheme, name = ''] = link.split(':');
  if (scheme === 'page') {
    const page = fixedPages[name as FixedPage];
    if (!page) throw new Error(`There is no page "${name}" to link to.`);
    return context.href(page);
  }
  if (scheme === 'lesson') {
    const lesson = lessonsOf(context.course, 'advocates').find((candidate) => candidate.id === name);
    if (!lesson) throw new Error(`There is no lesson "${name}" to link to.`);
    // Blocks for older tracks are drawn and thrown away on the pages of younger ones; links in them lead up.
    const own = context.track ?? 'advocates';
    const track = mayMeet(own, lesson.from) ? own : lesson.from;
    return context.href(lessonPath(track, moduleOf(context.course, lesson), lesson));
  }
  return link;
}

/** Makes the address builder of a language. */
export function hrefBuilder(site: Site, lang: string, base: string): (page: string) => string {
  const defaultLang = site.languages[0]?.tag ?? lang;
  return (page) => hostPath(base, lang, defaultLang, page);
}
