/** Activities as the content has them, and the ways through their stories. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Activity } from '#domain/activity/schema.ts';
import type { Story } from '#domain/activity/scenario-schema.ts';

/** Reads an activity of the English edition. */
export function readActivity<Kind extends Activity['kind']>(id: string, kind: Kind): Extract<Activity, { kind: Kind }> {
  const data = parse(readFileSync(`content/en/activities/${id}.yaml`, 'utf8')) as Activity;
  if (data.kind !== kind) throw new Error(`The activity "${id}" is no ${kind}.`);
  return data as Extract<Activity, { kind: Kind }>;
}

/** Returns the ids of the scenes on a shortest way from the first one to an ending of a kind, that one last. */
export function wayTo(story: Story, ending: 'well' | 'open'): string[] {
  const [first] = story.scenes;
  const open = first ? [[first.id]] : [];
  const seen = new Set<string>();
  for (let way = open.shift(); way; way = open.shift()) {
    const scene = story.scenes.find(({ id }) => id === way?.at(-1));
    if (!scene || seen.has(scene.id)) continue;
    seen.add(scene.id);
    if (scene.ending?.kind === ending) return way;
    for (const choice of scene.choices ?? []) open.push([...way, choice.to]);
  }
  throw new Error(`No ending "${ending}" in the story "${story.id}".`);
}
