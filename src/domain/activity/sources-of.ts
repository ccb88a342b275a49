/** Finds which sources an activity rests on. */
import type { Activity } from './schema.ts';

/** Returns the ids of the sources of all tasks, each once, in their order. */
export function sourcesOfActivity(activity: Activity): string[] {
  if (activity.kind !== 'tasks') return [];
  return [...new Set(activity.tasks.flatMap((task) => task.sources))];
}
