/** Stories can be played to an end: no dead ends, nothing out of reach, and from everywhere a way to a good ending. */
import type { Story } from '../../activity/scenario-schema.ts';
import { filesOf, present, type ContentFile, type ContentTree, type FieldPath, type Partly } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

interface Node {
  readonly id: string;
  readonly path: FieldPath;
  /** Whether it has choices, readable or not. */
  readonly goesOn: boolean;
  readonly to: readonly { readonly id: string; readonly path: FieldPath }[];
  readonly ending: string | undefined;
}

function nodesOf(story: Partly<Story>, path: FieldPath): Node[] {
  return present(story.scenes).flatMap(([index, scene]): Node[] => {
    const here = [...path, 'scenes', index];
    const to = present(scene.choices).flatMap(([choice, entry]) =>
      entry.to === undefined ? [] : [{ id: entry.to, path: [...here, 'choices', choice, 'to'] }],
    );
    if (scene.id === undefined) return [];
    // A kind that cannot be read may have been the good one.
    const ending = scene.ending && (scene.ending.kind ?? 'well');
    return [{ id: scene.id, path: here, goesOn: scene.choices !== undefined, to, ending }];
  });
}

/** Ids of the scenes that can be reached from a scene, itself among them. */
function reachable(nodes: readonly Node[], from: string): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = nodes.find((candidate) => candidate.id === id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    open.push(...node.to.map((choice) => choice.id));
  }
  return seen;
}

function checkScene(file: ContentFile, node: Node, nodes: readonly Node[]): Problem[] {
  const ids = nodes.map(({ id }) => id);
  const unknown = node.to.flatMap((choice): Problem[] => {
    if (ids.includes(choice.id)) return [];
    const what = `A choice leads to the scene "${choice.id}", which does not exist in its story.`;
    const remedy = `${guess(choice.id, ids)}Write that scene, or correct the id.`;
    return [problem('SCENARIO_SCENE_UNKNOWN', file.path, file.lineOf(choice.path), what, remedy)];
  });
  const line = file.lineOf(node.path);
  if (!node.goesOn && node.ending === undefined) {
    const what = `The scene "${node.id}" has neither choices nor an ending, so the story stops there.`;
    return [problem('SCENARIO_DEAD_END', file.path, line, what, 'Add "choices:" or "ending:".')];
  }
  if (node.goesOn && node.ending !== undefined) {
    const what = `The scene "${node.id}" has choices and an ending.`;
    const remedy = 'Keep one of them: an ending is where nothing is left to choose.';
    return [...unknown, problem('SCENARIO_ENDING_GOES_ON', file.path, line, what, remedy)];
  }
  return unknown;
}

function checkStory(file: ContentFile, story: Partly<Story>, path: FieldPath): Problem[] {
  const nodes = nodesOf(story, path);
  const [first] = nodes;
  // Where a scene or its id cannot be read, "does not exist" might be wrong.
  if (!first || nodes.length !== story.scenes?.length) return [];
  const problems = nodes.flatMap((node) => checkScene(file, node, nodes));
  // The same holds for "out of reach" where it cannot be read where a choice leads.
  const choices = present(story.scenes).flatMap(([, scene]) => scene.choices ?? []);
  if (problems.length > 0 || choices.some((choice) => choice?.to === undefined)) return problems;
  const met = reachable(nodes, first.id);
  const good = new Set(nodes.filter(({ ending }) => ending === 'well').map(({ id }) => id));
  return nodes.flatMap((node): Problem[] => {
    const line = file.lineOf(node.path);
    if (!met.has(node.id)) {
      const what = `No way from the first scene leads to the scene "${node.id}".`;
      return [problem('SCENARIO_SCENE_UNREACHABLE', file.path, line, what, 'Lead a choice to it, or remove it.')];
    }
    const ahead = reachable(nodes, node.id);
    if (node.ending !== undefined || [...ahead].some((id) => good.has(id))) return [];
    const what = `From the scene "${node.id}" no choices lead to an ending of the kind "well".`;
    const remedy = 'Add a way out: it is never too late for a story to come out well.';
    return [problem('SCENARIO_NO_WAY_OUT', file.path, line, what, remedy)];
  });
}

/** Looks at every story of the default language; translations are compared with it elsewhere. */
export function checkScenarios(tree: ContentTree): Problem[] {
  return filesOf(tree, 'activities', tree.defaultLang).flatMap((file) =>
    file.data?.kind === 'scenario'
      ? present(file.data.stories).flatMap(([index, story]) => checkStory(file, story, ['stories', index]))
      : [],
  );
}
