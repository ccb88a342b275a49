/**
 * Facts in `content/shared/` and the words that a language adds to them belong together.
 *
 * A language without such a file at all is no mistake: its pages show the words of the default language.
 */
import { filesOf, type ContentFile, type ContentTree, type FieldPath } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';
import { guess } from '../words.ts';

interface Words {
  readonly file: ContentFile;
  readonly path: FieldPath;
  readonly keys: readonly string[];
}

interface Pairing {
  readonly name: string;
  readonly folder: string;
  readonly facts: readonly string[];
  readonly words: readonly Words[];
  /** Names of countries may be needed without a page, since services name their areas. */
  readonly mayStandAlone: boolean;
}

function wordsOf(file: ContentFile, keyed: object | undefined, path: FieldPath): Words[] {
  return keyed ? [{ file, path, keys: Object.keys(keyed) }] : [];
}

function pairingsOf(tree: ContentTree): Pairing[] {
  const names = (kind: 'supportServices' | 'platforms' | 'countries') => filesOf(tree, kind).map((file) => file.name);
  return [
    {
      name: 'service',
      folder: 'support',
      facts: names('supportServices'),
      words: filesOf(tree, 'supportWords').flatMap((file) => wordsOf(file, file.data?.services, ['services'])),
      mayStandAlone: false,
    },
    {
      name: 'platform',
      folder: 'platforms',
      facts: names('platforms'),
      words: filesOf(tree, 'platformWords').flatMap((file) => wordsOf(file, file.data, [])),
      mayStandAlone: false,
    },
    {
      name: 'country',
      folder: 'countries',
      facts: names('countries'),
      words: filesOf(tree, 'countryWords').flatMap((file) => wordsOf(file, file.data, [])),
      mayStandAlone: true,
    },
  ];
}

function compare(tree: ContentTree, { name, folder, facts, mayStandAlone }: Pairing, words: Words): Problem[] {
  const { file, path, keys } = words;
  const missing = facts
    .filter((id) => !keys.includes(id))
    .map((id) => {
      const what = `The ${name} "${id}" (${tree.root}/shared/${folder}/${id}.yaml) has no words here.`;
      return problem('WORDS_MISSING', file.path, file.lineOf(path), what, `Add "${id}:" and its words.`);
    });
  if (mayStandAlone) return missing;
  const unknown = keys
    .filter((id) => !facts.includes(id))
    .map((id) => {
      const what = `These words describe the ${name} "${id}", but ${tree.root}/shared/${folder}/${id}.yaml does not exist.`;
      const remedy = `${guess(id, facts)}Correct the id, or remove the words.`;
      return problem('WORDS_UNKNOWN', file.path, file.lineOf([...path, id]), what, remedy);
    });
  return [...missing, ...unknown];
}

/** Finds services, platforms and countries without words, and words without a service or platform. */
export function checkWordsOfFacts(tree: ContentTree): Problem[] {
  return pairingsOf(tree).flatMap((pairing) => pairing.words.flatMap((words) => compare(tree, pairing, words)));
}
