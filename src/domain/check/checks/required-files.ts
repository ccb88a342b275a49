/** Files without which no page can be built. */
import { contentKinds, type ContentKindName } from '../../content/kinds.ts';
import { fileOf, filesOf, type ContentTree } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';

const shared: readonly ContentKindName[] = ['site', 'courseStructure'];
const ofDefaultLanguage: readonly ContentKindName[] = ['courseWords', 'cast', 'ui'];

/** Words of the default language that are needed as soon as there are facts to describe. */
const wordsOfFacts = [
  ['supportServices', 'supportWords'],
  ['countries', 'countryWords'],
  ['platforms', 'platformWords'],
] as const;

/** Finds missing files; what only a translation lacks is the business of `language-files.ts`. */
export function checkRequiredFiles(tree: ContentTree): Problem[] {
  const { root, defaultLang } = tree;
  const needed = wordsOfFacts.flatMap(([facts, words]) => (filesOf(tree, facts).length > 0 ? [words] : []));
  const missing = [
    ...shared.filter((kind) => !fileOf(tree, kind)),
    ...[...ofDefaultLanguage, ...needed].filter((kind) => !fileOf(tree, kind, defaultLang)),
  ];
  return missing.map((kind) => {
    const path = `${root}/${contentKinds[kind].pattern.replace('*', defaultLang)}`;
    const remedy = 'Restore it from the repository, or copy the file of another edition and change it.';
    return problem(
      'FILE_MISSING',
      path,
      1,
      'The file does not exist, and the site cannot be built without it.',
      remedy,
    );
  });
}
