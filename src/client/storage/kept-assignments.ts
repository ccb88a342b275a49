/**
 * Assignments that a teacher made on this device, each under a key `class-<id>`, with the codes that came back, still
 * sealed:
 *
 *     {"version":1,"link":"AQ…","madeOn":"2027-03-01","codes":["FV1.…"],"elsewhere":true}
 *
 * An entry that cannot be read is passed over and left where it is.
 */
import { decodeAssignment } from '#domain/assignment/assignment-link.ts';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { isDay } from '#domain/review/days.ts';
import { areaInUse } from './area-in-use.ts';
import { keysIn, read, write } from './areas.ts';

export interface KeptAssignment {
  readonly assignment: Assignment;
  /** What stands behind the # of its link. */
  readonly link: string;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
  readonly codes: readonly string[];
  /** Not made here: its parts were read off a code, and its note and due day are not known. */
  readonly elsewhere?: boolean;
}

const prefix = 'class-';

/** Reads one entry; undefined when it is none. Also for files that a teacher brings in. */
export function parseKeptAssignment(data: unknown): KeptAssignment | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { version, link, madeOn, codes, elsewhere } = data as Readonly<Record<string, unknown>>;
  if (version !== 1 || typeof link !== 'string' || typeof madeOn !== 'string' || !isDay(madeOn)) return undefined;
  if (!Array.isArray(codes) || !codes.every((code) => typeof code === 'string')) return undefined;
  const decoded = decodeAssignment(link);
  if (!decoded.ok) return undefined;
  return { assignment: decoded.assignment, link, madeOn, codes, ...(elsewhere === true && { elsewhere }) };
}

/** Writes an entry as data for JSON. */
export function assignmentData({ link, madeOn, codes, elsewhere }: Omit<KeptAssignment, 'assignment'>): object {
  return { version: 1, link, madeOn, codes, ...(elsewhere && { elsewhere }) };
}

function parse(text: string | null): KeptAssignment | undefined {
  try {
    return text === null ? undefined : parseKeptAssignment(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Lists what is kept, the newest first. */
export function keptAssignments(): KeptAssignment[] {
  const area = areaInUse();
  return keysIn(area)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => parse(read(area, key)) ?? [])
    .toSorted((one, other) => other.madeOn.localeCompare(one.madeOn));
}

/** Keeps an assignment with its codes; returns whether that worked. */
export function keepAssignment(entry: KeptAssignment): boolean {
  return write(areaInUse(), prefix + entry.assignment.id, JSON.stringify(assignmentData(entry)));
}

/** Takes an assignment and its codes off the device; returns whether that worked. */
export function forgetAssignment(id: string): boolean {
  return write(areaInUse(), prefix + id, null);
}
