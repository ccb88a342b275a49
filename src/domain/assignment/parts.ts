/** The parts of a track that can be assigned, each with the short code that stands for it in links and receipts. */
import { modulesOf, type Course } from '../course/course.ts';
import { lessonPath, moduleCheckPath, trackPagePath } from '../course/paths.ts';
import { tellsItems } from '../course/tells-items.ts';
import type { TrackId } from '../course/tracks.ts';
import { hash } from '../hash.ts';
import { checkIds, finalCheck, moduleCheck, type ItemBank } from '../quiz/course-checks.ts';
import { itemsForTrack } from '../quiz/items-for-track.ts';
import type { BeforeAfter, Item, TaskItem } from '../quiz/schema.ts';

/** What a part is: the check before the course, a lesson with its quiz, a module's check, the checks at the end. */
export type PartKind = 'before' | 'lesson' | 'check' | 'final' | 'after';

/** One part of a track. */
export interface AssignablePart {
  /** 24 bits that follow from what progress is kept under: the same in every language and edition. */
  readonly code: number;
  readonly kind: PartKind;
  /** What progress is kept under: the id of a lesson or a check. */
  readonly keptAs: string;
  /** Left out for the checks of the whole track, which have their titles in the interface words. */
  readonly title?: string;
  /** What a reader sees before the title, such as "1.2" for a lesson or "1" for a module's check. */
  readonly number?: string;
  /** Where it is done, from the root of the language. */
  readonly path: string;
  /** Items that a receipt may tell, in order; empty where it tells only whether the part is done. */
  readonly items: readonly (Item | TaskItem)[];
}

/** Returns the code of what progress is kept under. */
export function partCode(keptAs: string): number {
  return hash(keptAs) >>> 8;
}

/**
 * Lists the parts of a track in teaching order.
 *
 * @param pairs - The check before and after the course, if the edition has one.
 * @throws When two parts have the same code, so that a link could mean either.
 */
export function assignableParts(
  course: Course,
  track: TrackId,
  bank: ItemBank,
  pairs: BeforeAfter['pairs'] = [],
): AssignablePart[] {
  const part = (fields: Omit<AssignablePart, 'code'>): AssignablePart => ({ code: partCode(fields.keptAs), ...fields });
  const form = (kind: 'before' | 'after') =>
    part({
      kind,
      keptAs: checkIds[kind],
      path: trackPagePath(track, kind),
      items: itemsForTrack(
        pairs.map((pair) => pair[kind]),
        track,
      ),
    });
  const ofModules = modulesOf(course, track).flatMap((module) => {
    const lessons = module.lessons.map((lesson) =>
      part({
        kind: 'lesson',
        keptAs: lesson.id,
        title: lesson.title,
        number: lesson.number,
        path: lessonPath(track, module, lesson),
        items: tellsItems(lesson) ? itemsForTrack(bank.quizzes[lesson.id] ?? [], track) : [],
      }),
    );
    const items = moduleCheck(module, track, bank);
    if (items.length === 0) return lessons;
    const check = part({
      kind: 'check',
      keptAs: checkIds.module(module.id),
      title: module.title,
      number: String(module.number),
      path: moduleCheckPath(track, module),
      // One lesson of which only "done" may be told closes the whole check.
      items: module.lessons.every(tellsItems) ? items : [],
    });
    return [...lessons, check];
  });
  const final =
    finalCheck(course, track, bank).length === 0
      ? []
      : [part({ kind: 'final', keptAs: checkIds.final(track), path: trackPagePath(track, 'final-check'), items: [] })];
  const parts = [
    ...(pairs.length > 0 ? [form('before')] : []),
    ...ofModules,
    ...final,
    ...(pairs.length > 0 ? [form('after')] : []),
  ];
  for (const [index, { code, keptAs }] of parts.entries()) {
    const other = parts.slice(0, index).find((earlier) => earlier.code === code);
    if (other) throw new Error(`"${keptAs}" and "${other.keptAs}" have the same code; give one lesson another id.`);
  }
  return parts;
}
