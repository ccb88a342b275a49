/**
 * Assignments that a learner opened, each under a key `task-<id>`:
 *
 *     {"version":1,"link":"AQ…","device":"0a1b2c3d","number":7,"day":"2027-03-01"}
 *
 * `device` is made at random for each assignment, so that handing in twice is seen and two assignments cannot be put
 * together. `day` is the day on which all that tells items was first seen done.
 */
import { decodeAssignment } from '#domain/assignment/assignment-link.ts';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { receiptLimits } from '#domain/receipt/receipt-bytes.ts';
import { isDay } from '#domain/review/days.ts';
import { areaInUse } from './area-in-use.ts';
import { keysIn, read, write } from './areas.ts';

export interface KeptTask {
  readonly assignment: Assignment;
  /** What stands behind the # of its link. */
  readonly link: string;
  readonly device: string;
  readonly number?: number | undefined;
  readonly day?: string | undefined;
}

const prefix = 'task-';

/** Tells whether this can be a number on a class list. */
export function isClassNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= receiptLimits.number;
}

function parse(text: string | null): KeptTask | undefined {
  try {
    const data: unknown = JSON.parse(text ?? 'null');
    if (typeof data !== 'object' || data === null) return undefined;
    const { version, link, device, number, day } = data as Readonly<Record<string, unknown>>;
    if (version !== 1 || typeof link !== 'string' || typeof device !== 'string') return undefined;
    if (!/^[0-9a-f]{8}$/.test(device)) return undefined;
    const decoded = decodeAssignment(link);
    if (!decoded.ok) return undefined;
    return {
      ...{ assignment: decoded.assignment, link, device },
      ...(isClassNumber(number) && { number }),
      ...(typeof day === 'string' && isDay(day) && { day }),
    };
  } catch {
    return undefined;
  }
}

/** Lists what is kept. */
export function keptTasks(): KeptTask[] {
  const area = areaInUse();
  return keysIn(area)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => parse(read(area, key)) ?? []);
}

/** Returns what is kept of an assignment. */
export function keptTask(id: string): KeptTask | undefined {
  return parse(read(areaInUse(), prefix + id));
}

/** Keeps an assignment; returns whether that worked. */
export function keepTask({ assignment, link, device, number, day }: KeptTask): boolean {
  return write(areaInUse(), prefix + assignment.id, JSON.stringify({ version: 1, link, device, number, day }));
}

/** Takes an assignment off the device; returns whether that worked. */
export function forgetTask(id: string): boolean {
  return write(areaInUse(), prefix + id, null);
}
